/**
 * `<policy-preview>`: shows what a change to a policy does, before it is published.
 *
 * `policy` is the URL of the live document, by default the shipped one beside the script; `lang` is
 * `fr` or `en`, by default as the page says; `theme` is `auto`, `light` or `dark`.
 */
export declare class PolicyPreviewElement extends HTMLElement {
    #private;
    static get observedAttributes(): readonly string[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(_name: string, before: string | null, after: string | null): void;
}
