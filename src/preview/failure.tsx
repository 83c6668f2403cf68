import type { PolicyIssue } from '../policy/index.ts';
import { issueInWords } from './components/issue-in-words.ts';
import type { PageLanguage } from './language.ts';

/** Why nothing can be shown, with every place in the document that has to be mended. */
export function Failure({
  title,
  message,
  issues,
  lang,
}: {
  title: string;
  message: string;
  issues: readonly PolicyIssue[];
  lang: PageLanguage;
}) {
  return (
    <div role="alert" class="failure">
      <h1>{title}</h1>
      <p>{message}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.message}`}>
            <code>
              {issue.path}
              {issue.line === undefined ? '' : ` (${issue.line}:${issue.column})`}
            </code>{' '}
            {issueInWords(issue, lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
