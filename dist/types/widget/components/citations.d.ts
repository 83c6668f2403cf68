import type { Screen } from '../screens/screen.ts';
/** Sentences of the source by their ids, quoted section by section. */
export declare function Citations({ policy: { source, languages }, lang, sentences, }: Screen & {
    sentences: readonly string[];
}): import("preact").JSX.Element;
