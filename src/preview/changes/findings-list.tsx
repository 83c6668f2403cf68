import type { PolicyFinding } from '../../policy/index.ts';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** What the check says of the draft, the worst first; notes are folded away. */
export function FindingsList({ findings }: { findings: readonly PolicyFinding[] }) {
  const say = useWords(words);
  if (!findings[0]) return <p>{say.noFindings}</p>;
  const grave = findings.filter(({ severity }) => severity !== 'note');
  const order = ['error', 'warning', 'note'];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <details class="findings" open={grave.length > 0}>
      <summary>{say.findings(findings.length)}</summary>
      <ul>
        {sorted.map(({ severity, path, message }) => (
          <li key={`${path} ${message}`} class={severity}>
            <b>{say.severities[severity]}</b> {message} <code>{path}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
