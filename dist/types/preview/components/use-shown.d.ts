import type { Ref } from 'preact';
/** Whether an element is laid out at all, as it is not in a tab that is closed. */
export declare function useShown<Shown extends Element>(): [Ref<Shown>, boolean];
