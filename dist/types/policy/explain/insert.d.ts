/** Replaces each `{name}` of a template. */
export declare function insert(template: string, parts: Readonly<Record<string, string>>): string;
