import { outline, type Shown } from './outline.ts';
import { pairOf } from './pair-of.ts';

/** A result as plain text, for a message or a note; without the sentences it rests on. */
export function summary(shown: Shown): string {
  const { title, found, headline, text, sections, notice, source } = outline(shown);
  const blocks = sections.map(({ title, lines }) =>
    [
      title,
      ...lines.flatMap(({ text, when, detail }) => [
        `- ${pairOf(shown.messages, text, when)}`,
        ...(detail ? [`  ${detail}`] : []),
      ]),
    ].join('\n'),
  );
  return [`${title}\n${found}`, `${headline}\n${text}`, ...blocks, `${notice}\n${source}`]
    .map((block) => block.trim())
    .join('\n\n');
}
