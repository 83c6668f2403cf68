import { partUrl } from './part-url.ts';

/**
 * Loads one of our ES modules that are not in the script.
 *
 * @param path for example `policy.js`
 * @throws when its place is unknown, or the page's network or security policy forbids it
 */
export async function loadPart(path: string): Promise<unknown> {
  const url = partUrl(path);
  if (!url) throw new Error(`${path} lies beside eligibility-check.js, which no script here names`);
  return import(/* @vite-ignore */ url);
}
