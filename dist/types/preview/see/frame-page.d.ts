import type { Answers, Policy } from '../../policy/index.ts';
/** As much of `<eligibility-check>` as is used here. */
export interface Widget extends HTMLElement {
    policy: Policy | null;
    answers: Answers;
}
/** The words on the customer's page around the widget. */
export interface PageWords {
    page: string;
    form: string;
    name: string;
    email: string;
    order: string;
    subject: string;
    message: string;
    send: string;
}
/** In a frame without a doctype, browsers lay out as they did decades ago. */
export declare function emptyPage(): string;
/** Builds, in a frame that has just loaded, a merchant's contact page with the widget on it. */
export declare function buildPage(view: Window & typeof globalThis, say: PageWords): Widget;
