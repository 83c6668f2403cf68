import type { Policy } from '../../policy/types.ts';
import type { Language } from '../load-language.ts';
import type { FieldReport, RequestValues } from '../prefill/types.ts';
import type { Tools } from './tools.ts';
export interface NoticeProps extends Language {
    /** Names the fields that the form does not have. */
    policy: Policy;
    /** `null`: nothing could be filled. */
    reports: FieldReport[] | null;
    values: RequestValues;
    /** The site that the request comes from, where that may be another one; or ''. */
    site: string;
}
/** Tells on the page with the form what a request, carried there, has filled in. */
export declare function notice({ h, PrefillReport }: Tools, props: NoticeProps): import("preact").VNode<import("preact").ClassAttributes<HTMLElement> & {
    class: string;
    part: string;
    lang: string;
    dir: "ltr" | "rtl";
}>;
