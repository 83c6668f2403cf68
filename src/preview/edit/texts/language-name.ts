/** What a language is called in another, with a capital: `Français`. */
export function languageName(tag: string, lang: string): string {
  try {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return tag;
  }
}
