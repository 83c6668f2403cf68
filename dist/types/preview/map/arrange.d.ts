import type { Picture, Said } from './picture.ts';
/** What the map shows of each decision. */
export type Field = 'verdict' | 'status';
/** What is shown: an id, `null` while open; or that no such customer can be. */
export type Shown = string | null | false;
export declare function shownIn(said: Said, field: Field): Shown;
/** Takes out lines of the map that nobody can be in, and joins neighbours that look the same. */
export declare function arranged(picture: Picture, field: Field): Picture;
