/**
 * Copies a text; where the browser refuses, selects it in the control that shows it.
 *
 * @returns whether it is copied
 */
export declare function copyText(text: string, shownIn: HTMLTextAreaElement | null | undefined): Promise<boolean>;
