import type { Policy } from '../../../policy/index.ts';
import { useWords } from '../../language.ts';
import { BothSides } from '../../scenarios/both-sides.tsx';
import type { Judged } from '../../scenarios/judged.ts';
import { words } from './words.ts';

/** The document's customers for whom something of the decision changes. */
export function ReportScenarios({
  changed,
  before,
  after,
}: {
  changed: readonly Judged[];
  before: Policy;
  after: Policy;
}) {
  const say = useWords(words);
  return (
    <section>
      <h4>{say.scenarios}</h4>
      {changed.length === 0 && <p>{say.noScenarios}</p>}
      {changed.map(({ scenario: { id, title = id }, differences }) => (
        <div key={id} class="report-scenario">
          <h5>
            {title} <small>{title === id ? '' : id}</small>
          </h5>
          <BothSides
            differences={differences}
            policies={[before, after]}
            names={[say.before, say.after]}
          />
        </div>
      ))}
    </section>
  );
}
