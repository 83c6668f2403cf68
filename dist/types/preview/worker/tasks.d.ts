import { type Policy, type PolicyComparison, type PolicyFinding, parsePolicy } from '../../policy/index.ts';
/** What the worker can be asked; each takes and gives what can be cloned. */
export declare const tasks: {
    compare: ({ before, after, lang }: {
        before: Policy;
        after: Policy;
        lang: string;
    }) => PolicyComparison;
    check: ({ policy }: {
        policy: Policy;
    }) => PolicyFinding[];
    read: ({ text }: {
        text: string;
    }) => {
        ok: true;
        policy: Policy;
    } | {
        ok: false;
        issues: import("../../policy/types.ts").PolicyIssue[];
    };
};
export type Tasks = {
    compare: {
        input: {
            before: Policy;
            after: Policy;
            lang: string;
        };
        output: PolicyComparison;
    };
    check: {
        input: {
            policy: Policy;
        };
        output: PolicyFinding[];
    };
    read: {
        input: {
            text: string;
        };
        output: ReturnType<typeof parsePolicy>;
    };
};
