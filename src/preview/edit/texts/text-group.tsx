import { useState } from 'preact/hooks';
import { useWords } from '../../language.ts';
import type { TextEntry } from './text-entries.ts';
import { TextRow } from './text-row.tsx';
import { words } from './words.ts';

/** A text with what it is today, and how it stands. */
export interface ShownText {
  readonly entry: TextEntry;
  readonly live: TextEntry['text'];
  /** In so many languages it has changed. */
  readonly changed: number;
  /** In so many it is missing. */
  readonly missing: number;
}

/** So many texts are drawn at once. */
const most = 30;

/** The texts of one part of the document, behind its name. */
export function TextGroup({
  section,
  shown,
  languages,
  open,
}: {
  section: string;
  shown: readonly ShownText[];
  languages: readonly string[];
  /** Whether it opens by itself, because something is looked for. */
  open: boolean;
}) {
  const say = useWords(words);
  const [chosen, choose] = useState(false);
  const [limit, setLimit] = useState(most);
  const isOpen = open || chosen;
  const sum = (count: (one: ShownText) => number) =>
    shown.reduce((total, one) => total + count(one), 0);
  const [changed, missing] = [sum((one) => one.changed), sum((one) => one.missing)];
  const rest = shown.length - limit;
  return (
    <details
      class="text-group"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (!open) choose(currentTarget.open);
      }}
    >
      <summary>
        <h3>{say.sections[section] ?? section}</h3> <small>{say.texts(shown.length)}</small>
        {changed > 0 && <span class="edit-mark">{say.changed(changed)}</span>}
        {missing > 0 && <span class="edit-mark missing">{say.missing(missing)}</span>}
      </summary>
      {isOpen &&
        shown
          .slice(0, limit)
          .map(({ entry, live }) => (
            <TextRow key={entry.key} entry={entry} live={live} languages={languages} />
          ))}
      {isOpen && rest > 0 && (
        <button type="button" onClick={() => setLimit(Number.POSITIVE_INFINITY)}>
          {say.more(rest)}
        </button>
      )}
    </details>
  );
}
