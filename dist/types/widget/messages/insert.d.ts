/** Puts values into a message: `{name}` becomes `values.name`, and nothing where there is none. */
export declare function insert(message: string, values: {
    readonly [name: string]: string | null | undefined;
}): string;
