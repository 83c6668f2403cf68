import type { Region } from '../../policy/index.ts';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** Who is in a group: what is true of all, and the cases of which one must be. */
export function Who({ all, any }: Region['who']) {
  const say = useWords(words);
  return (
    <div class="who">
      <p>
        <small>{say.who}</small>
      </p>
      {!all[0] && !any[0] && <p>{say.everyone}</p>}
      {all[0] && (
        <ul>
          {all.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {any[0] && (
        <>
          {all[0] && <p>{say.oneOf}</p>}
          <ol>
            {any.map((lines) => (
              <li key={lines.join()}>{lines.join(' ; ')}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
