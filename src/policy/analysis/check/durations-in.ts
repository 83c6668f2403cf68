/** The units of durations, as `Intl` and as ISO 8601 name them. */
const units = {
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  week: 'P#W',
  month: 'P#M',
  year: 'P#Y',
} as const;

export interface SpokenDuration {
  /** As it stands in the text. */
  words: string;
  /** As ISO 8601. */
  duration: string;
}

const plain = (text: string) => text.replaceAll(/\s/g, ' ').toLowerCase();

/** The durations that a text names by a whole number in digits and one unit, such as "72 heures". */
export function durationsIn(text: string, lang: string): SpokenDuration[] {
  const found: SpokenDuration[] = [];
  for (const { 0: digits, index } of text.matchAll(/(?<![\d.,])\d+(?!\d|[.,]\d)/g)) {
    const rest = plain(text.slice(index));
    for (const [unit, pattern] of Object.entries(units)) {
      const written = (['long', 'short'] as const)
        .map((unitDisplay) => {
          const form = { style: 'unit', unit, unitDisplay, useGrouping: false } as const;
          return plain(new Intl.NumberFormat(lang, form).format(Number(digits)));
        })
        .find((words) => rest.startsWith(words) && !/^\p{L}/u.test(rest.slice(words.length)));
      if (!written) continue;
      const words = text.slice(index, index + written.length);
      found.push({ words, duration: pattern.replace('#', digits) });
    }
  }
  return found;
}
