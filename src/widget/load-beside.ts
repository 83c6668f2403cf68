/**
 * Loads, from one of our ES modules, another that lies beside it.
 *
 * @param path for example `afterwards.js`
 * @throws when the page's network or security policy forbids it
 */
export function loadBeside(path: string): Promise<unknown> {
  const here = import.meta.url;
  return import(/* @vite-ignore */ here.replace(/[^/]*$/, path));
}
