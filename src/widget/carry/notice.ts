import type { Policy } from '../../policy/types.ts';
import { reminderOf } from '../components/reminder-of.ts';
import type { Language } from '../load-language.ts';
import { insert } from '../messages/insert.ts';
import { isComplete } from '../prefill/is-complete.ts';
import type { FieldReport, RequestValues } from '../prefill/types.ts';
import type { Tools } from './tools.ts';

export interface NoticeProps extends Language {
  /** Names the fields that the form does not have. */
  policy: Policy;
  /** `null`: nothing could be filled. */
  reports: FieldReport[] | null;
  values: RequestValues;
  /** The site that the request comes from, where that may be another one; or ''. */
  site: string;
}

/** Tells on the page with the form what a request, carried there, has filled in. */
export function notice({ h, PrefillReport }: Tools, props: NoticeProps) {
  const { lang, messages, reports, values, site } = props;
  const { paste, filled, filledInPart, from } = messages;
  // What was kept of the form's own, the report offers to copy beside.
  const isThere = reports?.some(
    ({ key, outcome }) => key === 'message' && !/shortened|never/.test(outcome),
  );
  const text = !reports ? paste : isComplete(reports) ? filled : filledInPart;
  return h(
    'div',
    { class: 'root', part: 'root', lang, dir: messages.dir },
    site && h('small', {}, insert(from, { site })),
    h('p', { role: 'status' }, text, !reports && ` ${reminderOf(props)}`),
    !isThere &&
      h('textarea', {
        'aria-label': messages.message,
        dir: 'auto',
        readOnly: true,
        value: values.message,
      }),
    h(PrefillReport, props),
  );
}
