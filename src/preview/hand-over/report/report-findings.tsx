import { useContext } from 'preact/hooks';
import { describeFinding, type Policy, type PolicyFinding } from '../../../policy/index.ts';
import { Language, useWords } from '../../language.ts';
import { words } from './words.ts';

/** The ids of the scenarios that findings of `failing-scenario` are about. */
function failing(findings: readonly PolicyFinding[], policy: Policy): string[] {
  const ids = findings.map(({ path }) => policy.scenarios[Number(path.split('/')[2])]?.id ?? path);
  return [...new Set(ids)];
}

/**
 * What the check says of the draft, what weighs most first. Scenarios that fail are told in one
 * line, for the report shows them already; notes are only counted.
 */
export function ReportFindings({
  findings,
  policy,
}: {
  /** `null` while the check is not done. */
  findings: readonly PolicyFinding[] | null;
  policy: Policy;
}) {
  const say = useWords(words);
  const lang = useContext(Language);
  const all = findings ?? [];
  const grave = (['error', 'warning'] as const).flatMap((severity) =>
    all.filter((one) => one.severity === severity),
  );
  const notes = all.length - grave.length;
  const ids = failing(
    grave.filter(({ kind }) => kind === 'failing-scenario'),
    policy,
  );
  const others = grave.filter(({ kind }) => kind !== 'failing-scenario');
  return (
    <section>
      <h4>{say.findings}</h4>
      {grave.length === 0 && <p>{findings ? say.noFindings : say.noCheck}</p>}
      <ul>
        {ids.length > 0 && (
          <li>{say.failing(ids.length, new Intl.ListFormat(lang).format(ids))}</li>
        )}
        {others.map((finding) => {
          const { kind, severity, path, message } = finding;
          return (
            <li key={`${path} ${message}`}>
              <b>
                {say.severities[severity]}, {say.kinds[kind]}
              </b>{' '}
              {describeFinding(finding, lang)} <code>{path}</code>
            </li>
          );
        })}
      </ul>
      {notes > 0 && (
        <p>
          <small>{say.notes(notes)}</small>
        </p>
      )}
    </section>
  );
}
