import { type Policy } from '../../policy/index.ts';
/** Chooses the moment that both policies take for the present one. */
export declare function MomentControl({ policy, now, base, onChange, }: {
    policy: Policy;
    /** ISO instant; `null`: the present moment. */
    now: string | null;
    /** Where the slider begins: the shown customer's own moment; `null`: the present one. */
    base: string | null;
    onChange: (now: string | null) => void;
}): import("preact").JSX.Element;
