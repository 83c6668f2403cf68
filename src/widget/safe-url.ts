/**
 * A URL that a link may lead to.
 *
 * @param base what a relative one is relative to
 * @returns `null` for none, and for one that would run a script
 */
export function safeUrl(url: string | null | undefined, base: string): string | null {
  if (!url) return null;
  try {
    const { href, protocol } = new URL(url, base);
    return /^(https?|mailto|tel):$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
