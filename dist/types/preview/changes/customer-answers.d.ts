import { type Customer, type Policy } from '../../policy/index.ts';
/** What a customer answered, and when they are looked at, as the widget itself would put it. */
export declare function CustomerAnswers({ policy, customer }: {
    policy: Policy;
    customer: Customer;
}): import("preact").JSX.Element;
