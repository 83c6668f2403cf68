import { useContext } from 'preact/hooks';
import { languageName } from '../../edit/texts/language-name.ts';
import { words as textWords } from '../../edit/texts/words.ts';
import { Language, useWords } from '../../language.ts';
import type { TextChange } from './text-changes.ts';
import { words } from './words.ts';

/** The texts that read otherwise, in the binding language and in the others. */
export function ReportTexts({
  changes,
  binding,
}: {
  changes: readonly TextChange[];
  binding: string;
}) {
  const say = useWords(words);
  const texts = useWords(textWords);
  const lang = useContext(Language);
  const place = ({ section, names }: TextChange) =>
    [texts.sections[section] ?? section, ...names.map((one) => texts.parts[one] ?? one)].join(
      ' › ',
    );
  return (
    <section>
      <h4>{say.texts}</h4>
      {changes.length === 0 && <p>{say.noTexts}</p>}
      {changes.map((change) => (
        <table key={change.key}>
          <caption>{place(change)}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{say.text}</th>
              <th scope="col">{say.before}</th>
              <th scope="col">{say.after}</th>
            </tr>
          </thead>
          <tbody>
            {change.languages.map(({ language, before, after }) => (
              <tr key={language}>
                <th scope="row">
                  {languageName(language, lang)}{' '}
                  {language === binding && <small>({say.binding})</small>}
                </th>
                <td lang={language} dir="auto">
                  {before ? <del>{before}</del> : <i lang={lang}>{say.none}</i>}
                </td>
                <td lang={language} dir="auto">
                  {after ? <ins>{after}</ins> : <i lang={lang}>{say.none}</i>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
