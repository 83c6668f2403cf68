import type { JSONPath } from 'jsonc-parser';
import type { Customer, Policy } from '../../policy/index.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { News } from './news.ts';
/**
 * When a change is checked: `now`, before the call returns, or once the typing is `calm`; the text
 * is the draft's at once in either case.
 */
export type When = 'now' | 'calm';
/** A place in a document: a JSON pointer, or a line and column where it is known, from 1. */
export interface Place {
    readonly path: string;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
}
/** What everything on the page works on: the live policy, the draft of it, and one customer. */
export interface Workbench {
    /** What customers get today; it has no issues. */
    readonly live: Draft & {
        readonly policy: Policy;
    };
    /** What is being written. While it is being checked, `policy` and `issues` are those of before. */
    readonly draft: Draft;
    /** The last draft in which nothing was wrong, so that a slip of the pen leaves the page in place. */
    readonly sound: Draft & {
        readonly policy: Policy;
    };
    /** Whether what is typed is still to be checked. */
    readonly checking: boolean;
    /** Whether the draft reads exactly as the live document. */
    readonly unchanged: boolean;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    /** `null` until the first change; `false` where this device keeps nothing. */
    readonly kept: boolean | null;
    /** What is to be known, and decided, about where the draft comes from. */
    readonly news: readonly News[];
    /** The place in the document that somebody wants to see; each wish is an object of its own. */
    readonly place: Place | null;
    /** The customer who is shown in both policies; no `now`: the present moment. */
    readonly customer: Pick<Customer, 'answers'> & {
        readonly now: string | null;
    };
    /** Replaces the draft's text. @param group changes of one group are undone in one step */
    write(text: string, group?: string, when?: When): void;
    /** Sets one value in the draft, leaving the rest as it is laid out; `undefined` takes it away. */
    edit(path: JSONPath, value: unknown, group?: string, when?: When): void;
    /** What comes next is a step of its own, of whatever group. */
    pause(): void;
    undo(): void;
    redo(): void;
    /** Makes the draft the live document again; this can be undone. */
    discard(): void;
    /** Opens the draft of a link; what was there can be taken back. */
    receive(text: string): void;
    /** Decides about some news. @param take whether to take what it offers */
    settle(news: News, take: boolean): void;
    /** Shows a place in the document as JSON. */
    lookAt(place: Place): void;
    show(customer: Partial<Workbench['customer']>): void;
    /** @returns ends the listening */
    subscribe(listener: () => void): () => void;
}
/** How a workbench comes to its drafts. */
export interface WorkbenchOptions {
    /** The draft of a link. */
    given?: string | undefined;
    /** Reads what is typed, without keeping the page waiting; by default within the page. */
    read?: (text: string) => Promise<Draft>;
    /** Ends the listening to other tabs. */
    signal?: AbortSignal;
}
/**
 * A workbench over a live policy, with the draft that the store kept for it.
 *
 * @throws an error with `issues` when something is wrong with the live document itself
 */
export declare function createWorkbench(liveText: string, store: DraftStore, { given, read, signal }?: WorkbenchOptions): Promise<Workbench>;
