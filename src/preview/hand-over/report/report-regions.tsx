import type { Policy, PolicyComparison } from '../../../policy/index.ts';
import { SideView } from '../../changes/side-view.tsx';
import { Who } from '../../changes/who.tsx';
import { decidesOtherwise } from '../../effects/decides-otherwise.ts';
import { useWords } from '../../language.ts';
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
      {regions.map((region) => (
        <div key={region.id} class="report-region">
          <h5>{region.change}</h5>
          <Who {...region.who} />
          {decidesOtherwise(region) && (
            <div class="report-sides">
              <SideView
                side={region.before}
                other={region.after}
                title={say.before}
                policy={before}
              />
              <SideView
                side={region.after}
                other={region.before}
                title={say.after}
                policy={after}
              />
            </div>
          )}
          {region.scenarios.length > 0 && (
            <p>
              <small>
                {say.example(region.scenarios.map((one) => titles.get(one) ?? one).join(' ; '))}
              </small>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
