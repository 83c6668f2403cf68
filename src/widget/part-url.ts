/** The folder of our script, when this is it; a cache plugin may have folded it into a bundle. */
function folderOf(script: Element | null): string | undefined {
  const name = /^([^?#]*\/)eligibility-check(-\d[\w.-]*)?(\.min)?\.js([?#]|$)/;
  return name.exec((script as HTMLScriptElement | null)?.src ?? '')?.[1];
}

// Only known while the script runs for the first time.
const own = folderOf(document.currentScript);

/**
 * The URL of a part that is loaded only when it is needed, and lies beside our script.
 *
 * @param path for example `policy.js`
 * @returns `null` when no script on the page goes by our name
 */
export function partUrl(path: string): string | null {
  const folder = own ?? [...document.scripts].map(folderOf).find(Boolean);
  return folder ? folder + path : null;
}
