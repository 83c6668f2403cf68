import { useContext } from 'preact/hooks';
import type { PolicyIssue } from '../../../policy/index.ts';
import { issueInWords } from '../../components/issue-in-words.ts';
import { Language, useWords } from '../../language.ts';
import { words } from './words.ts';

/** So many are listed; who mends these sees the others. */
const most = 50;
/** After a slip in the writing of JSON, most of what follows comes of it. */
const mostSlips = 2;

const isSlip = ({ code }: PolicyIssue) => code === 'not-json';

/** Everything that is wrong with a document, with its places. */
export function IssueList({
  issues,
  onGo,
}: {
  issues: readonly PolicyIssue[];
  /** Absent: the places cannot be gone to. */
  onGo?: ((issue: PolicyIssue) => void) | undefined;
}) {
  const say = useWords(words);
  const lang = useContext(Language);
  const slips = issues.some(isSlip);
  const limit = slips ? mostSlips : most;
  const rest = issues.length - limit;
  return (
    <ul class="issues">
      {issues.slice(0, limit).map((issue, index) => {
        const { path, line, column } = issue;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice at one place.
          <li key={index}>
            <p>
              {issueInWords(issue, lang)}
              <br />
              <small>
                {line !== undefined && column !== undefined && say.place(line, column)}
                {path && (
                  <>
                    {' '}
                    <code>{path}</code>
                  </>
                )}
              </small>
            </p>
            {onGo && line !== undefined && (
              <button type="button" onClick={() => onGo(issue)}>
                {say.goTo}
                <span class="unseen"> – {say.place(line, column ?? 1)}</span>
              </button>
            )}
          </li>
        );
      })}
      {rest > 0 && <li>{slips ? say.moreSlips(rest) : say.more(rest)}</li>}
    </ul>
  );
}
