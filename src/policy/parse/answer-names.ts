import type { Fact } from '../schema.ts';

/**
 * The names by which a document speaks of the answers to a fact: `true`, `false`, the ids of
 * options, `answered` for any instant, day, number or text, and `null` and `unknown` where the
 * customer can give them.
 */
export function answerNames({ type, options = [], none, unknown }: Fact): string[] {
  const names =
    type === 'boolean'
      ? ['true', 'false']
      : type === 'choice' || type === 'choices'
        ? options.map(({ id }) => id)
        : ['answered'];
  return [...new Set([...names, ...(none ? ['null'] : []), ...(unknown ? ['unknown'] : [])])];
}
