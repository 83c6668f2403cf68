/** The radio buttons or boxes of one question, of which `box` is one. */
export declare function alternatives({ form, type, name }: HTMLInputElement): HTMLInputElement[];
