import { nearest } from '../../policy/parse/nearest.ts';
import { insert } from '../messages/insert.ts';
import { fieldKeys } from '../prefill/find-controls.ts';
import { labels } from '../prefill/form-words.ts';
import { normalise } from '../prefill/normalise.ts';
import { type Settings, settingNames } from '../settings.ts';
import type { Words } from './words.ts';

const themes = ['auto', 'light', 'dark'];

/** What the owner wrote into the attributes that is without effect, though nothing is broken by it. */
export function remarksOnSettings(
  host: HTMLElement,
  { fields }: Pick<Settings, 'fields'>,
  words: Words,
): string[] {
  const withMeant = (remark: string, meant: string | undefined) =>
    meant ? `${remark} ${insert(words.meant, { meant })}` : remark;

  const onFields = () => {
    if (typeof fields !== 'object' || Array.isArray(fields)) {
      return fields ? [insert(words.noMapping, { value: host.getAttribute('fields') })] : [];
    }
    return Object.keys(fields)
      .filter((name) => !fieldKeys.some((key) => key === name))
      .map((name) => {
        const meant =
          nearest(name, fieldKeys) ?? fieldKeys.find((key) => labels[key].test(normalise(name)));
        return withMeant(insert(words.unknownKey, { name, known: fieldKeys.join(', ') }), meant);
      });
  };

  const onTheme = () => {
    const name = host.getAttribute('theme');
    if (!name || themes.includes(name)) return [];
    const remark = insert(words.unknownTheme, { name, known: themes.join(', ') });
    return [withMeant(remark, nearest(name, themes))];
  };

  // Page builders have attributes of their own, which are none of our business.
  const onAttributes = (element: Element | null, prefix: string) => {
    const known = ['eligibility-check', ...settingNames];
    return [...(element?.attributes ?? [])].flatMap(({ name }) => {
      const own = name.slice(prefix.length);
      const meant = name.startsWith(prefix) && !known.includes(own) && nearest(own, known);
      return meant ? [withMeant(insert(words.unknownAttribute, { name }), prefix + meant)] : [];
    });
  };

  return [
    ...onFields(),
    ...onTheme(),
    ...onAttributes(host, ''),
    ...onAttributes(host.closest('[data-eligibility-check]'), 'data-'),
  ];
}
