/**
 * What the engine knows of the policy language. The widget has `core.ts` alone, and borrows this
 * from `policy.js` for policies that need more. Plain functions of plain data, so that copies of
 * the engine understand each other.
 */
export declare const language: {
    mechanisms: Record<string, import("./registry.ts").Mechanism>;
    operators: Record<string, import("./registry.ts").Operator>;
    narrowing: {
        candidates: (state: import("../state.ts").State) => readonly import("../schema.ts").Rule[];
    };
};
/** Takes over the language of another copy of the engine; nothing, where that has none to lend. */
export declare function borrow(other: typeof language | undefined): void;
