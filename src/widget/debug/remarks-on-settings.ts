import { insert } from '../messages/insert.ts';
import { fieldKeys } from '../prefill/find-controls.ts';
import { labels } from '../prefill/form-words.ts';
import { normalise } from '../prefill/normalise.ts';
import { type Settings, settingNames } from '../settings.ts';
import { isNear } from './is-near.ts';
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
          fieldKeys.find((key) => isNear(key, name)) ??
          fieldKeys.find((key) => labels[key].test(normalise(name)));
        return withMeant(insert(words.unknownKey, { name, known: fieldKeys.join(', ') }), meant);
      });
  };

  const onTheme = () => {
    const name = host.getAttribute('theme');
    if (!name || themes.includes(name)) return [];
    const remark = insert(words.unknownTheme, { name, known: themes.join(', ') });
    return [
      withMeant(
        remark,
        themes.find((theme) => isNear(theme, name)),
      ),
    ];
  };

  // Page builders have attributes of their own, which are none of our business.
  const onAttributes = (element: Element | null, prefix: string) => {
    const known = ['eligibility-check', ...settingNames].map((name) => prefix + name);
    return [...(element?.attributes ?? [])].flatMap(({ name }) => {
      if (known.includes(name) || !name.startsWith(prefix)) return [];
      const meant = known.find((one) =>
        isNear(one.slice(prefix.length), name.slice(prefix.length)),
      );
      return meant ? [withMeant(insert(words.unknownAttribute, { name }), meant)] : [];
    });
  };

  return [
    ...onFields(),
    ...onTheme(),
    ...onAttributes(host, ''),
    ...onAttributes(host.closest('[data-eligibility-check]'), 'data-'),
  ];
}
