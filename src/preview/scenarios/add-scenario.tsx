import { useState } from 'preact/hooks';
import type { Customer } from '../../policy/index.ts';
import { useOpenTab } from '../components/open-tab.ts';
import { shorten } from '../components/shorten.ts';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { isCustomer, newScenario } from './new-scenario.ts';
import { words } from './words.ts';

/** Makes a customer one of the draft's scenarios, expecting what the draft decides; tells so. */
export function AddScenario({
  customer,
  title,
}: {
  /** No `now`: the moment at which the button is pressed. */
  customer: Pick<Customer, 'answers'> & { now: string | null };
  title: string;
}) {
  const bench = useWorkbench();
  const openTab = useOpenTab();
  const say = useWords(words);
  const [pressedAt, setPressedAt] = useState<string | null>(null);
  const { draft, sound } = bench;
  const moment = customer.now ?? pressedAt;
  const list = draft.document?.scenarios;
  const mine =
    moment !== null && Array.isArray(list)
      ? list.find((one) => isCustomer(one, { ...customer, now: moment }, sound.policy.timeZone))
      : undefined;

  const add = () => {
    const now = customer.now ?? new Date().toISOString();
    setPressedAt(now);
    const scenario = newScenario(sound.policy, { now, answers: customer.answers }, title);
    bench.edit(['scenarios', draft.policy?.scenarios.length ?? 0], scenario);
  };

  return (
    <span class="add-scenario" role="status">
      {mine ? (
        <>
          <span class="good">✓ {say.added(mine.id)}</span>{' '}
          <button
            type="button"
            class="link"
            onClick={() => openTab('scenarios', `scenario-${mine.id}`)}
          >
            {say.goTo}
            <span class="unseen"> ({mine.id})</span>
          </button>
        </>
      ) : (
        <button
          type="button"
          disabled={!draft.policy || bench.checking}
          title={draft.policy ? undefined : say.brokenDraft}
          onClick={add}
        >
          {say.add}
          <span class="unseen"> ({shorten(title)})</span>
        </button>
      )}
    </span>
  );
}
