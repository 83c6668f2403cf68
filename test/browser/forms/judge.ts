import type { Submission } from '../../../scripts/read-submission.ts';
import type { FormCase } from './cases.ts';

/** What one form sent, held against what it had to send. */
export interface Judgement {
  /** By the name of the control; hidden inputs, which the page itself fills, apart. */
  received: Record<string, string>;
  /** The row of the table. */
  row: string[];
}

export const heading = ['form', 'filled in', 'honeypots', 'consent'];

/** Names of the hidden inputs, and of the boxes of a page. */
function names(html: string, type: string): string[] {
  return [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) =>
    new RegExp(`type=["']?(${type})\\b`).test(tag)
      ? (/\bname=["']([^"']*)/.exec(tag)?.[1] ?? [])
      : [],
  );
}

/** Holds what the server received against what a case expects. */
export function judge(one: FormCase, { fields }: Submission): Judgement {
  const hidden = names(one.html, 'hidden');
  const received: Record<string, string> = {};
  for (const { name, value } of fields) {
    if (hidden.includes(name) || (one.empty.includes(name) && !value)) continue;
    received[name] = name in received ? `${received[name]}, ${value}` : value;
  }
  const wanted = Object.entries(one.expected).filter(([, value]) => value);
  const right = wanted.filter(([name, value]) => received[name] === value);
  const stung = one.empty.filter((name) => received[name]);
  const ticks = names(one.html, 'checkbox|radio').filter((name) => !(name in one.expected));
  const ticked = ticks.filter((name) => name in received);
  return {
    received,
    row: [
      one.name,
      `${right.length} of ${wanted.length}`,
      one.empty.length ? (stung.length ? `filled: ${stung}` : 'empty') : '–',
      ticks.length ? (ticked.length ? `ticked: ${ticked}` : 'left alone') : '–',
    ],
  };
}

/** The rows under the heading, as text. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join(' | ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  return ['', title, line(heading), rule, ...rows.map(line), ''].join('\n');
}
