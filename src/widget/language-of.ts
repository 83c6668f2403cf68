/** A tag in its canonical form (`fr_fr` → `fr-FR`); `null` for what names no language. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The language that a page declares for an element: the closest `lang`, the element's own and those
 * outside of the shadow roots that it lies in included.
 *
 * @returns a BCP 47 tag; `null` when none is declared, or none that is a language
 */
export function languageOf(element: Element): string | null {
  const declared = element.closest('[lang]:not([lang=""])');
  if (declared) return canonical(declared.getAttribute('lang') as string);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : null;
}
