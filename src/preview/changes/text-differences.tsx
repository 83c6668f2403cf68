import type { TextDifference } from '../../policy/index.ts';
import { ScrollBox } from '../components/scroll-box.tsx';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** The texts that read differently, each before and after. */
export function TextDifferences({ texts }: { texts: readonly TextDifference[] }) {
  const say = useWords(words);
  const title = say.texts(texts.length);
  return (
    <details class="texts">
      <summary>{title}</summary>
      <p>
        <small>{say.textsHint}</small>
      </p>
      <ScrollBox label={title} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.place}</th>
              <th scope="col">{say.live}</th>
              <th scope="col">{say.draft}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map(({ path, language, before, after }) => (
              <tr key={`${path} ${language}`}>
                <td>
                  <code>{path}</code> <small>{language}</small>
                </td>
                <td lang={language}>
                  {before === null ? <i>{say.nothing}</i> : <del>{before}</del>}
                </td>
                <td lang={language}>
                  {after === null ? <i>{say.nothing}</i> : <ins>{after}</ins>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
