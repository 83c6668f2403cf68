import { readMoment } from '../policy/read-moment.ts';
import type { FieldMapping } from './prefill/types.ts';
import { safeUrl } from './safe-url.ts';

/** The attributes that the element reflects as properties. */
export const reflectedNames = ['form', 'fields', 'contact-url', 'now', 'theme'] as const;

/** The attributes of the element; a placeholder has the same with `data-` before them. */
export const settingNames = ['policy', 'lang', 'debug', ...reflectedNames] as const;

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

/**
 * Reads the attributes. One that says nothing sensible counts as absent.
 *
 * @param onProblem is told of each such attribute, and how to mend it
 */
export function readSettings(element: Element, onProblem: (message: string) => void): Settings {
  /** @param parse returns `null` for, or throws at, what says nothing sensible */
  const read = <Value>(
    name: (typeof settingNames)[number],
    mend: string,
    parse: (text: string) => Value | null,
  ): Value | null => {
    const text = element.getAttribute(name);
    let value: Value | null = null;
    if (text) {
      try {
        value = parse(text);
      } catch {}
      if (value === null) onProblem(`${name}="${text}" is ignored: write ${mend}.`);
    }
    return value;
  };
  /** Throws at what is no selector. */
  const selector = (text: string) => {
    element.matches(text);
    return text;
  };
  return {
    form: read('form', 'a CSS selector', selector),
    fields:
      read('fields', 'JSON such as {"email": "#email", "subject": false}', (text) => {
        const fields: FieldMapping | false = JSON.parse(text);
        for (const field of Object.values(fields)) if (field) selector(field);
        return fields;
      }) ?? {},
    contactUrl: read('contact-url', 'the address of a page', (text) =>
      safeUrl(text, element.baseURI),
    ),
    now: read('now', 'an instant such as 2026-01-12T10:00', (text) =>
      readMoment(text, 'UTC') ? text : null,
    ),
  };
}
