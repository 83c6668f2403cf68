import type { Screen } from './screens/screen.ts';
/**
 * The ref of an element which says that the page has no form: as long as it is on the page, a form
 * that turns up has the screen drawn again, a moment after elements came to the page or went.
 */
export declare const awaitForm: ({ hasForm, set }: Pick<Screen, 'hasForm' | 'set'>) => (element: Element | null) => () => void;
