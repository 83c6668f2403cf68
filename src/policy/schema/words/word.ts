/** A text that an editor inserts, with places to fill in: `$1`, `<2:a proposal>`, `<3|one,another|>`. */
export interface Snippet {
  label: string;
  description: string;
  body: unknown;
}

/** What an editor shows to the author of a policy about one part of it. */
export interface Word {
  title: string;
  /** What it is, its unit, an example. */
  description: string;
  /** Values that an editor proposes. */
  examples?: readonly unknown[];
  /** What an editor says of a text that does not have the right form. */
  mistake?: string;
  snippets?: readonly Snippet[];
  /** What each of the values means, where there is a fixed set of them. */
  values?: Readonly<Record<string, string>>;
}

/** The words about a named part of the schema, and about each of its properties. */
export interface PartWords extends Word {
  properties?: Readonly<Record<string, Word>>;
}

export type Words = Readonly<Record<string, PartWords>>;

/** A text in one language to fill in; `place` numbers it among the places of a snippet. */
export const someText = (place: number) => ({ [`<${place}:fr>`]: `$${place + 1}` });
