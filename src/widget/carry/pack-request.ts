import { fieldKeys } from '../prefill/find-controls.ts';
import type { RequestValues } from '../prefill/types.ts';

/** Stands between the parts: no text that a person writes has it. */
export const divider = '\x1f';

/**
 * A request as one word of letters, digits, `-` and `_`: as the fragment of an address it is also
 * a valid selector, which themes make of it for smooth scrolling. No JSON: libraries of old pages
 * change what that says.
 *
 * @param now milliseconds since 1970; the request expires some time after
 */
export function packRequest(values: RequestValues, now: number): string {
  const parts = ([...fieldKeys, 'attach'] as const).flatMap((key) =>
    [values[key] ?? []].flat().map((text) => `${key}=${text}`),
  );
  const bytes = new TextEncoder().encode([now, ...parts].join(divider));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}
