// Only known while the script runs for the first time.
const own = document.currentScript;

/** The folder of our script; it goes by our name unless a cache plugin has folded it into a bundle. */
const ours = /^([^?#]*\/)eligibility-check(-\d[\w.-]*)?(\.min)?\.js([?#]|$)/;

/**
 * Loads one of our ES modules that are not in the script and lie beside it.
 *
 * @param path for example `policy.js`
 * @throws when its place is unknown, or the page's network or security policy forbids it
 */
export async function loadPart(path: string): Promise<unknown> {
  for (const script of [own, ...document.scripts] as (HTMLScriptElement | null)[]) {
    const [, folder] = ours.exec(script?.src ?? '') ?? [];
    if (folder) return import(/* @vite-ignore */ folder + path);
  }
  throw new Error(`${path} lies beside eligibility-check.js, which no script here names`);
}
