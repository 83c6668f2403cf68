import type { FieldKey } from '../prefill/types.ts';
/** What the helper says to the page's owner, who knows no code. `{…}` is replaced. */
export interface Words {
    title: string;
    /** How to get rid of it. */
    ending: string;
    /** {form}: how the form is known. */
    found: string;
    none: string;
    /** {selector} */
    noneSelected: string;
    /** {url} */
    elsewhere: string;
    fillsNothing: string;
    /** {site}: of a frame */
    frame: string;
    /** Why a form is not the contact form. */
    noMessage: string;
    otherForm: string;
    weaker: string;
    keys: Record<FieldKey, string>;
    /** {key} */
    receives: string;
    left: string;
    /** What of the page told: {text} */
    signs: Record<'fields' | 'autocomplete' | 'label' | 'type' | 'name' | 'rest', string>;
    /** Why a control is left alone. */
    reasons: Record<'trap' | 'tick' | 'file' | 'password' | 'never', string>;
    /** {example}: what to write. */
    unknown: string;
    /** {key}, {selector} */
    mappedNowhere: string;
    /** {key} */
    missing: string;
    /** {what}: of `parts`; {ratio} and {least}: such as 2.3; {properties}: what to change. */
    faint: string;
    parts: Record<'text' | 'hints' | 'errors' | 'edges' | 'button' | 'focus', string>;
    /** {property}, {value} */
    noColour: string;
    /** {value}: of fields. */
    noMapping: string;
    /** {name}, {known} */
    unknownKey: string;
    unknownTheme: string;
    /** {name} */
    unknownAttribute: string;
    /** {meant}: what it may have been meant to be. */
    meant: string;
}
export declare const french: Words;
export declare const english: Words;
