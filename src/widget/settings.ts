import { readMoment } from '../policy/read-moment.ts';
import type { FieldMapping } from './prefill/types.ts';
import { safeUrl } from './safe-url.ts';

/** The attributes of the element; a placeholder has the same with `data-` before them. */
export const settingNames = [
  'policy',
  'lang',
  'form',
  'fields',
  'contact-url',
  'now',
  'theme',
] as const;

/** What the attributes of an element say of how it works, apart from the policy and language. */
export interface Settings {
  /** CSS selector of the contact form. */
  form: string | null;
  /** `false`: never fill anything. */
  fields: FieldMapping | false;
  contactUrl: string | null;
  /** The pretended instant, as ISO 8601 text. */
  now: string | null;
}

const isSelector = (text: unknown) => {
  try {
    document.createDocumentFragment().querySelector(text as string);
    return typeof text === 'string';
  } catch {
    return false;
  }
};

function readFields(text: string): FieldMapping | false | null {
  try {
    const fields = JSON.parse(text);
    if (fields === false) return fields;
    const fits =
      fields && Object.values(fields).every((field) => field === false || isSelector(field));
    return fits && !Array.isArray(fields) ? fields : null;
  } catch {
    return null;
  }
}

/**
 * Reads the attributes. One that says nothing sensible counts as absent.
 *
 * @param onProblem is told of each such attribute, and how to mend it
 */
export function readSettings(element: Element, onProblem: (message: string) => void): Settings {
  const read = <Value>(
    name: (typeof settingNames)[number],
    parse: (text: string) => Value | null,
    mend: string,
  ): Value | null => {
    const text = element.getAttribute(name);
    if (!text) return null;
    const value = parse(text);
    if (value === null) onProblem(`${name}="${text}" is left out of account: ${mend}`);
    return value;
  };
  return {
    form: read('form', (text) => (isSelector(text) ? text : null), 'it is no CSS selector.'),
    fields:
      read(
        'fields',
        readFields,
        'write JSON such as {"email": "#email", "subject": false}, or false.',
      ) ?? {},
    contactUrl: read(
      'contact-url',
      (text) => safeUrl(text, element.baseURI),
      'it is no web address.',
    ),
    now: read(
      'now',
      (text) => (readMoment(text, 'UTC') ? text : null),
      'write an instant such as 2026-01-12T10:00.',
    ),
  };
}
