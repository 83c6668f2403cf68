import { ending } from './form-words.ts';

/**
 * A label as a person reads it: one line, without the mark `*`, "(facultatif)", "(required)" and a
 * closing colon. Only one `*` goes, and only from an end: a label of several is made of scraps, as
 * a honeypot's may be.
 */
export function cleanLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\*+ ?([^*]*)$/, '$1')
    .replace(ending, '');
}
