import type { Customer } from '../../policy/index.ts';
/** Makes a customer one of the draft's scenarios, expecting what the draft decides; tells so. */
export declare function AddScenario({ customer, title, }: {
    /** No `now`: the moment at which the button is pressed. */
    customer: Pick<Customer, 'answers'> & {
        now: string | null;
    };
    title: string;
}): import("preact").JSX.Element;
