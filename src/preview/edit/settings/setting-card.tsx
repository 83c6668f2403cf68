import { useContext } from 'preact/hooks';
import { type PolicyDocument, textIn } from '../../../policy/index.ts';
import { Language, useWords } from '../../language.ts';
import { words } from '../words.ts';
import { SettingField } from './setting-field.tsx';
import type { Setting } from './setting-kind.ts';
import { valueInWords } from './value-in-words.ts';

/** A setting: what it is, what it settles, its value, and what it is today. */
export function SettingCard({
  name,
  setting,
  live,
  source,
  binding,
  whole,
  onChange,
}: {
  /** In the document. */
  name: string;
  setting: Setting;
  /** As it is today; `undefined` where it is new. */
  live: Setting | undefined;
  source: PolicyDocument['source'] | undefined;
  /** Language of the sentences. */
  binding: string;
  /** Whether only a whole number can stand where it is used. */
  whole: boolean;
  onChange(value: Setting['value']): void;
}) {
  const say = useWords(words).settings;
  const lang = useContext(Language);
  const id = `setting-${name}`;
  const changed = live !== undefined && live.value !== setting.value;
  const cited = (setting.sentences ?? []).flatMap(
    (id) => source?.sentences?.filter((one) => one.id === id) ?? [],
  );
  return (
    <section class={changed ? 'setting changed' : 'setting'} aria-labelledby={`${id}-label`}>
      <h3 id={`${id}-label`}>{textIn(setting.label, lang) || name}</h3>
      {setting.explanation && <p id={`${id}-about`}>{textIn(setting.explanation, lang)}</p>}
      <SettingField
        id={id}
        setting={setting}
        live={live}
        whole={whole}
        describedBy={`${id}-about ${id}-live`}
        onChange={onChange}
      />
      <div id={`${id}-live`} class="live-value">
        {changed && live && (
          <p>
            <span class="edit-mark">{say.changed}</span>{' '}
            {say.live(valueInWords(live, lang, say.yesNo))}
          </p>
        )}
        {live === undefined && <p class="edit-mark">{say.added}</p>}
      </div>
      {changed && live && (
        <button type="button" class="link" onClick={() => onChange(live.value)}>
          {say.back(valueInWords(live, lang, say.yesNo))}
          <span class="unseen"> – {textIn(setting.label, lang) || name}</span>
        </button>
      )}
      {cited.map((sentence) => (
        <blockquote key={sentence.id} lang={binding}>
          <cite>{sentence.id}</cite> {sentence.text}
        </blockquote>
      ))}
    </section>
  );
}
