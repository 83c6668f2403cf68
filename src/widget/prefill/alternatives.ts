import { isTick } from './is-tick.ts';
import type { FormControl } from './types.ts';

/** The radio buttons or boxes of one question, of which `box` is one. */
export function alternatives({ form, type, name }: HTMLInputElement): HTMLInputElement[] {
  return ([...(form?.elements ?? [])] as FormControl[])
    .filter(isTick)
    .filter((other) => other.type === type && other.name === name);
}
