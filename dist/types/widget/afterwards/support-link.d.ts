import type { Shown } from './outline.ts';
/**
 * An address of this page that shows the same result, without anything personal. The answers stand
 * behind the `#`, which no server is told.
 */
export declare function supportLink({ policy, answers, now }: Shown, page: string): string;
