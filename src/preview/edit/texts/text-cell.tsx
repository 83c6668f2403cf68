import { memo } from 'preact/compat';
import { useContext } from 'preact/hooks';
import type { PolicyIssue } from '../../../policy/index.ts';
import { issueInWords } from '../../components/issue-in-words.ts';
import { Language, useWords } from '../../language.ts';
import { useEntry } from '../use-entry.ts';
import { insertionsIn } from './insertions-in.ts';
import { languageName } from './language-name.ts';
import { words } from './words.ts';

export interface TextCellProps {
  id: string;
  /** JSON pointer to where it stands. */
  at: string;
  /** Of the text in the document, for those who cannot see where it stands. */
  name: string;
  language: string;
  isBinding: boolean;
  /** '' where there is none. */
  text: string;
  /** In the binding language. */
  bindingText: string;
  /** As it is today; `undefined` where there is none. */
  live: string | undefined;
  /** What is wrong with it. */
  issues: readonly PolicyIssue[];
  /** @param text '' takes a translation away */
  onChange(language: string, text: string): void;
  onPause(): void;
}

function TextCellNow(props: TextCellProps) {
  const { id, name, language, isBinding, text, bindingText, live, issues, onChange } = props;
  const say = useWords(words);
  const lang = useContext(Language);
  const [entry, setEntry] = useEntry(text, String);
  const onInput = (typed: string) => {
    const stays = isBinding && !typed;
    setEntry(typed, stays ? text : typed);
    if (!stays) onChange(language, typed);
  };
  const present = insertionsIn(entry);
  const lacking = insertionsIn(bindingText).filter((one) => !present.includes(one));
  const faults = issues.map((issue) =>
    issue.code === 'unknown-insertion'
      ? say.unknown(issue.values.name, issue.suggestion ?? '')
      : issueInWords(issue, lang),
  );
  if (isBinding && !entry) faults.unshift(say.empty);
  const notes = [
    !isBinding && !text && say.missingHere,
    !isBinding &&
      text &&
      lacking.length > 0 &&
      say.lacks(lacking.map((one) => `{${one}}`).join(', ')),
  ].filter((note) => note !== false && note !== '');
  return (
    <div class={text === (live ?? '') ? 'text-cell' : 'text-cell changed'}>
      <label for={id}>
        {languageName(language, lang)}
        {isBinding && ` – ${say.binding}`}
        <span class="unseen"> – {name}</span>
      </label>
      <textarea
        id={id}
        lang={language}
        dir="auto"
        rows={Math.min(6, Math.ceil((entry.length + 1) / 44))}
        value={entry}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-notes`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={props.onPause}
      />
      <div id={`${id}-notes`} aria-live="polite">
        {faults.map((fault) => (
          <p key={fault} class="field-error">
            {fault}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} class="field-note">
            {note}
          </p>
        ))}
      </div>
      {text !== (live ?? '') && (
        <p class="live-text">
          {live === undefined ? (
            say.liveNone
          ) : (
            <>
              {say.live} <q lang={language}>{live}</q>
            </>
          )}{' '}
          <button type="button" class="link" onClick={() => onChange(language, live ?? '')}>
            {say.back}
            <span class="unseen">
              {' '}
              – {name}, {languageName(language, lang)}
            </span>
          </button>
        </p>
      )}
    </div>
  );
}

/** One text in one language, changed in place. Drawn anew only when something of it changes. */
export const TextCell = memo(TextCellNow, (before, after) => {
  const plain = ({ onChange, onPause, ...rest }: TextCellProps) => JSON.stringify(rest);
  return plain(before) === plain(after);
});
