import { useContext } from 'preact/hooks';
import { type Policy, textIn } from '../../../policy/index.ts';
import { changedSettings } from '../../edit/settings/changed-settings.ts';
import { valueInWords } from '../../edit/settings/value-in-words.ts';
import { words as editWords } from '../../edit/words.ts';
import { Language, useWords } from '../../language.ts';
import { words } from './words.ts';

/** The settings that the draft changes, with the sentences that they settle. */
export function ReportSettings({ before, after }: { before: Policy; after: Policy }) {
  const say = useWords(words);
  const { yesNo } = useWords(editWords).settings;
  const lang = useContext(Language);
  const names = changedSettings(before, after);
  if (!names.length) return null;
  const value = (policy: Policy, name: string) => {
    const setting = policy.settings[name];
    return setting ? valueInWords(setting, lang, yesNo) : say.none;
  };
  return (
    <section>
      <h4>{say.settings}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.setting}</th>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const { label, sentences = [] } = after.settings[name] ?? before.settings[name] ?? {};
            return (
              <tr key={name}>
                <th scope="row">
                  {textIn(label, lang) || name} <small>{sentences.join(', ')}</small>
                </th>
                <td>{value(before, name)}</td>
                <td>
                  <b>{value(after, name)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
