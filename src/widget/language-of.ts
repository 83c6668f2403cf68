/**
 * The language that a page declares for an element: the closest `lang`, the element's own and those
 * outside of the shadow roots that it lies in included.
 *
 * @returns a BCP 47 tag in its canonical form (`fr_fr` → `fr-FR`); `undefined` when none is
 * declared, or none that is a language
 */
export function languageOf(element: Element): string | undefined {
  const declared = element.closest('[lang]:not([lang=""])');
  const root = element.getRootNode();
  if (!declared && root instanceof ShadowRoot) return languageOf(root.host);
  try {
    return Intl.getCanonicalLocales(declared?.getAttribute('lang')?.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
