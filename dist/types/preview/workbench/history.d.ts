/** A text that can be taken back, step by step. */
export interface History {
    readonly present: string;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    /**
     * Makes a text the present one; what was undone can then not be redone.
     *
     * @param group changes of the same group, one after another, are undone in one step
     */
    push(text: string, group?: string): void;
    /** Ends the group: what comes next is a step of its own. */
    seal(): void;
    undo(): void;
    redo(): void;
}
/** A history that begins with a text. */
export declare function createHistory(first: string): History;
