import type { Fact } from '../schema.ts';
/**
 * The names by which a document speaks of the answers to a fact: `true`, `false`, the ids of
 * options, `answered` for any instant, day, number or text, and `null` and `unknown` where the
 * customer can give them.
 */
export declare function answerNames({ type, options, none, unknown }: Fact): string[];
