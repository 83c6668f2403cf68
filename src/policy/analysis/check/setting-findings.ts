import { nominalLength, readDuration } from '../../duration.ts';
import { formatDuration } from '../../format-duration.ts';
import type { Policy } from '../../types.ts';
import { durationsIn } from './durations-in.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';

const lengthOf = (text: string) => {
  const duration = readDuration(text);
  return duration && nominalLength(duration);
};

/** What is left of a duration of one unit without its number. */
const unitOf = (text: string) => text.replace(/\d+/, '');

/**
 * The durations that a sentence which they cite gives otherwise. Only where that is sure: the
 * sentence has a number of the same unit, and nothing that could be the setting's own.
 */
export function settingFindings({ settings, source, languages }: Policy): PolicyFinding[] {
  const [binding = ''] = languages;
  return Object.entries(settings).flatMap(([name, { value, choices, sentences = [] }]) => {
    const [, count = ''] = /^PT?(\d+)[A-Z]$/.exec(String(value)) ?? [];
    // One of several readings is not what the sentence says in so many words.
    if (!count || choices) return [];
    const cited = source.sentences.filter(({ id }) => sentences.includes(id));
    const said = cited.flatMap(({ id, text }) =>
      durationsIn(text, binding).map((one) => ({ id, ...one })),
    );
    const own = new RegExp(`(?<!\\d)${count}(?!\\d)`);
    const length = lengthOf(String(value));
    if (cited.some(({ text }) => own.test(text))) return [];
    if (said.some(({ duration }) => lengthOf(duration) === length)) return [];
    const other = said.find(({ duration }) => unitOf(duration) === unitOf(String(value)));
    if (!other) return [];
    const values = {
      setting: name,
      value: formatDuration(String(value), binding),
      sentence: other.id,
      says: other.words,
    };
    const path = ['settings', name, 'value'];
    return [findingOf(path, { code: 'sentence-differs', values }, { related: [other.id] })];
  });
}
