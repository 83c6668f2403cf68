import { formatList } from '../../policy/format-list.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Screen } from '../screens/screen.ts';

/** The reminder of what the customer has not attached yet; '' where nothing is left. */
export function reminderOf({
  policy: { request },
  lang,
  values,
  attached = [],
}: Pick<Screen, 'policy' | 'lang' | 'values' | 'attached'>): string {
  const left = (request.evidence ?? []).filter(
    ({ id }) => values?.attach?.includes(id) && !attached.includes(id),
  );
  const list = formatList(
    left.map(({ text }) => textIn(text, lang)),
    lang,
  );
  return list && `${textIn(request.attach, lang)} ${list}.`;
}
