import { useId, useMemo, useState } from 'preact/hooks';
import { useOpenTab } from '../components/open-tab.ts';
import { ScrollBox } from '../components/scroll-box.tsx';
import { useLastShown } from '../components/use-last-shown.ts';
import { useShown } from '../components/use-shown.ts';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { acceptAll } from './accept-all.ts';
import { judged } from './judged.ts';
import type { Scenario } from './outcome.ts';
import { ScenarioRow } from './scenario-row.tsx';
import { words } from './words.ts';

type Filter = 'all' | 'changed' | 'failing';

/** The document's own customers, with what both policies decide of each. */
export function ScenariosSection() {
  const bench = useWorkbench();
  const openTab = useOpenTab();
  const say = useWords(words);
  const name = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [told, setTold] = useState<{ text: string; draft: string } | null>(null);
  const [place, shown] = useShown<HTMLDivElement>();
  const live = bench.live.policy;
  const sound = useLastShown(bench.sound, shown);
  const all = useMemo(() => judged(live, sound.policy), [live, sound.policy]);

  const lists = {
    all,
    changed: all.filter(({ differences }) => differences.length),
    failing: all.filter(({ failures }) => failures.length),
  };
  const rows = lists[filter];
  // A draft with mistakes has other scenarios than those that are seen here.
  const editable = bench.draft.policy !== null && !bench.checking;
  const news = told?.draft === bench.draft.text ? told.text : '';
  const tell = (text: string) => setTold({ text, draft: bench.draft.text });

  const accept = (scenarios: readonly Scenario[]) => {
    bench.write(acceptAll(sound, scenarios));
    tell(say.accepted(scenarios.length));
  };
  const remove = ({ id, title = id }: Scenario) => {
    bench.edit(['scenarios', all.findIndex(({ scenario }) => scenario.id === id)], undefined);
    tell(say.removed(title));
  };
  const show = ({ now, answers }: Scenario) => {
    bench.show({ now, answers: answers as typeof bench.customer.answers });
    openTab('see');
  };

  return (
    <div class="scenarios" ref={place}>
      <p class="intro">{say.intro}</p>
      <p>
        <strong>{say.count(all.length, lists.changed.length, lists.failing.length)}</strong>
      </p>
      <div class="bar">
        <fieldset class="choice">
          <legend class="unseen">{say.filter}</legend>
          {(['all', 'changed', 'failing'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={name}
                checked={filter === one}
                onChange={() => setFilter(one)}
              />
              {say.filters[one]} ({lists[one].length})
            </label>
          ))}
        </fieldset>
        {lists.failing.length > 1 && (
          <button
            type="button"
            disabled={!editable}
            onClick={() => accept(lists.failing.map(({ scenario }) => scenario))}
          >
            {say.acceptAll(lists.failing.length)}
          </button>
        )}
      </div>
      <p role="status" class="told-news">
        {news && <span>{news} </span>}
        {news && bench.canUndo && (
          <button type="button" class="link" onClick={bench.undo}>
            {say.undo}
          </button>
        )}
        {!bench.draft.policy && <span class="wrong">{say.brokenDraft}</span>}
      </p>
      {rows.length ? (
        <ScrollBox label={say.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.columns.customer}</th>
                <th scope="col">{say.columns.live}</th>
                <th scope="col">{say.columns.draft}</th>
                <th scope="col">{say.columns.expected}</th>
              </tr>
            </thead>
            {rows.map((one) => (
              <ScenarioRow
                key={one.scenario.id}
                judged={one}
                live={live}
                draft={sound.policy}
                editable={editable}
                onShow={() => show(one.scenario)}
                onAccept={() => accept([one.scenario])}
                onRemove={() => remove(one.scenario)}
              />
            ))}
          </table>
        </ScrollBox>
      ) : (
        <p class="empty">{say.none[filter]}</p>
      )}
    </div>
  );
}
