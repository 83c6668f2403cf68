import type { PolicyIssue } from '../policy/index.ts';

/** Why nothing can be shown, with every place in the document that has to be mended. */
export function Failure({
  title,
  message,
  issues,
}: {
  title: string;
  message: string;
  issues: readonly PolicyIssue[];
}) {
  return (
    <div role="alert" class="failure">
      <h1>{title}</h1>
      <p>{message}</p>
      <ul>
        {issues.map(({ path, line, column, message, suggestion }) => (
          <li key={`${path} ${message}`}>
            <code>
              {path}
              {line === undefined ? '' : ` (${line}:${column})`}
            </code>{' '}
            {message} {suggestion}
          </li>
        ))}
      </ul>
    </div>
  );
}
