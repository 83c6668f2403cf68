import { narrowing } from './outcome.ts';
import { mechanisms, operators } from './registry.ts';

/**
 * What the engine knows of the policy language. The widget has `core.ts` alone, and borrows this
 * from `policy.js` for policies that need more. Plain functions of plain data, so that copies of
 * the engine understand each other.
 */
export const language = { mechanisms, operators, narrowing };

/** Takes over the language of another copy of the engine; nothing, where that has none to lend. */
export function borrow(other: typeof language | undefined): void {
  for (const name in other) {
    const part = name as keyof typeof language;
    Object.assign(language[part], other[part]);
  }
}
