import type { Policy } from '../policy/types.ts';

/** Whether a policy has texts in a language; `fr-CA` is content with `fr`. */
export function speaks({ languages }: Policy, lang: string): boolean {
  const [primary] = lang.split('-');
  return languages.some((one) => one.split('-')[0] === primary);
}
