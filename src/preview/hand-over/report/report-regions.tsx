import type { Policy, PolicyComparison } from '../../../policy/index.ts';
import { useWords } from '../../language.ts';
import { ReportSide } from './report-side.tsx';
import { words } from './words.ts';

/** Which customers the draft treats otherwise, group by group. */
export function ReportRegions({
  comparison,
  before,
  after,
}: {
  comparison: PolicyComparison;
  before: Policy;
  after: Policy;
}) {
  const say = useWords(words);
  const { regions, warning } = comparison;
  const titles = new Map(
    [...before.scenarios, ...after.scenarios].map(({ id, title = id }) => [id, title]),
  );
  return (
    <section>
      <h4>{say.who}</h4>
      {warning && <p class="wrong">{say.incomplete(warning)}</p>}
      {!regions.length && <p>{say.sum.groups(0)}</p>}
      {regions.map(({ id, text, before: live, after: draft, scenarios }) => (
        <div key={id} class="report-region">
          <h5>{text}</h5>
          <div class="report-sides">
            <ReportSide side={live} title={say.before} policy={before} />
            <ReportSide side={draft} title={say.after} policy={after} />
          </div>
          {scenarios.length > 0 && (
            <p>
              <small>
                {say.example(scenarios.map((one) => titles.get(one) ?? one).join(' ; '))}
              </small>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
