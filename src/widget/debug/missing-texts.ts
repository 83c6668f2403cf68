import type { Policy } from '../../policy/types.ts';

/**
 * Where a policy has no text in a language, and shows the one in its binding language instead.
 *
 * @param lang a language tag; `fr-CA` is content with `fr`
 * @returns JSON pointers into the document
 */
export function missingTexts({ languages, ...policy }: Policy, lang: string): string[] {
  const [binding = ''] = languages;
  const missing: string[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const texts = value as Record<string, unknown>;
    if (!Array.isArray(value) && typeof texts[binding] === 'string') {
      if (!(texts[lang] ?? texts[lang.split('-')[0] ?? ''])) missing.push(path);
      return;
    }
    for (const [key, part] of entries) {
      look(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  };
  look(policy, '');
  return missing;
}
