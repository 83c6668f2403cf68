import { useContext, useId } from 'preact/hooks';
import type { Policy, Region } from '../../policy/index.ts';
import { useOpenTab } from '../components/open-tab.ts';
import { decidesOtherwise } from '../effects/decides-otherwise.ts';
import { Language, useWords } from '../language.ts';
import { AddScenario } from '../scenarios/add-scenario.tsx';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { CustomerAnswers } from './customer-answers.tsx';
import { SideView } from './side-view.tsx';
import { Who } from './who.tsx';
import { words } from './words.ts';

/** One group of customers: who they are, what changes for them, why, and one of them. */
export function RegionCard({
  region,
  before,
  after,
}: {
  region: Region;
  before: Policy;
  after: Policy;
}) {
  const bench = useWorkbench();
  const lang = useContext(Language);
  const openTab = useOpenTab();
  const say = useWords(words);
  const id = useId();
  const { text, change, who, witness, scenarios } = region;
  const also = region.differences.slice(1).map((one) => say.differences[one]);
  const list = new Intl.ListFormat(lang).format(also);
  const all = new Set([...before.scenarios, ...after.scenarios].map((one) => one.id)).size;
  return (
    <article class="region" aria-labelledby={id}>
      <h3 id={id}>{change}</h3>
      <Who {...who} />
      {/* Where only dates or steps change, the title has said it all. */}
      {decidesOtherwise(region) && (
        <div class="sides">
          <SideView side={region.before} other={region.after} title={say.live} policy={before} />
          <SideView side={region.after} other={region.before} title={say.draft} policy={after} />
        </div>
      )}
      {also[0] && <p>{say.also(list)}</p>}
      <p>
        {scenarios[0] ? say.scenarios(scenarios.length, all) : say.noScenario}{' '}
        {scenarios[0] && <small>{scenarios.join(', ')}</small>}
      </p>
      <details>
        <summary>{say.witness}</summary>
        <CustomerAnswers policy={after} customer={witness} />
      </details>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            bench.show(witness);
            openTab('see');
          }}
        >
          {say.seeWitness}
        </button>
        <AddScenario customer={witness} title={text} />
      </div>
    </article>
  );
}
