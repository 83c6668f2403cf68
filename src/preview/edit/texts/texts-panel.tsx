import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { Language, useWords } from '../../language.ts';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import { Unreadable } from '../unreadable.tsx';
import { languageName } from './language-name.ts';
import { matches } from './matches.ts';
import { type TextEntry, textEntries } from './text-entries.ts';
import { type ShownText, TextGroup } from './text-group.tsx';
import { words } from './words.ts';

type Filter = 'all' | 'changed' | 'missing';

/** A text beside what it is today. */
function shownText(entry: TextEntry, live: TextEntry['text'], languages: readonly string[]) {
  const { text } = entry;
  const differs = new Set([...Object.keys(text), ...Object.keys(live)]);
  return {
    entry,
    live,
    changed: [...differs].filter((language) => text[language] !== live[language]).length,
    missing: languages.filter((language) => !text[language]).length,
  } satisfies ShownText;
}

/** All texts of the document, by part, in the languages that are asked for. */
export function TextsPanel() {
  const { draft, live } = useWorkbench();
  const say = useWords(words);
  const lang = useContext(Language);
  const { document } = draft;
  const [binding = '', ...others] = (document ?? live.policy).languages ?? live.policy.languages;
  const [beside, setBeside] = useState<readonly string[]>(() => others.slice(0, 1));
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const before = useMemo(
    () => new Map(textEntries(live.policy).map(({ key, text }) => [key, text])),
    [live.policy],
  );
  /** What was found once stays, so that no text goes from under the hands that change it. */
  const found = useRef({ question: '', keys: new Set<string>() });
  const entries = useMemo(() => (document ? textEntries(document) : []), [document]);
  if (!document) return <Unreadable />;

  const languages = [binding, ...others.filter((language) => beside.includes(language))];
  const isAsked = ({ entry, changed, missing }: ShownText) =>
    (filter === 'all' || (filter === 'changed' ? changed : missing) > 0) &&
    (!search.trim() || matches([...Object.values(entry.text), ...entry.names], search));
  const question = JSON.stringify([search, filter, languages]);
  if (found.current.question !== question) found.current = { question, keys: new Set() };
  const { keys } = found.current;
  const shown = entries
    .map((entry) => shownText(entry, before.get(entry.key) ?? {}, languages))
    .filter((one) => keys.has(one.entry.key) || isAsked(one));
  for (const { entry } of shown) keys.add(entry.key);
  const sections = [...new Set(shown.map(({ entry }) => entry.section))];
  const looking = search.trim() !== '' || filter !== 'all';
  return (
    <div class="texts-panel">
      <div class="text-filters">
        <label class="grow">
          <span>{say.search}</span>
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <label>
          <span>{say.show}</span>
          <select
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}
          >
            <option value="all">{say.all}</option>
            <option value="changed">{say.changedOnly}</option>
            <option value="missing">{say.missingOnly}</option>
          </select>
        </label>
      </div>
      {others.length > 0 && (
        <fieldset class="text-languages">
          <legend>{say.languages}</legend>
          {others.map((language) => (
            <label key={language}>
              <input
                type="checkbox"
                checked={beside.includes(language)}
                onChange={({ currentTarget: { checked } }) =>
                  setBeside(
                    checked ? [...beside, language] : beside.filter((one) => one !== language),
                  )
                }
              />
              {languageName(language, lang)}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" class={shown.length ? 'unseen' : 'edit-note'}>
        {shown.length ? say.count(shown.length) : say.none}
      </p>
      {sections.map((section) => (
        <TextGroup
          key={section}
          section={section}
          shown={shown.filter(({ entry }) => entry.section === section)}
          languages={languages}
          open={looking}
        />
      ))}
    </div>
  );
}
