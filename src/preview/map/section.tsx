import { useContext, useMemo, useState } from 'preact/hooks';
import { type Answers, type Customer, type Policy, readMoment } from '../../policy/index.ts';
import { useOpenTab } from '../components/open-tab.ts';
import { shortMoment } from '../components/short-moment.ts';
import { useLastShown } from '../components/use-last-shown.ts';
import { useShown } from '../components/use-shown.ts';
import { Language, useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { arranged, type Field, shownIn } from './arrange.ts';
import { dimensionsOf, firstDimensions } from './dimension.ts';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapTable } from './map-table.tsx';
import { marksOf } from './marks.ts';
import { OtherAnswers } from './other-answers.tsx';
import { pictureOf } from './picture.ts';
import { words } from './words.ts';

/** The first customer of the document, with what the shown one has answered. */
function firstCustomer(policy: Policy, shown: { answers: Answers; now: string | null }): Customer {
  const [example] = policy.scenarios;
  const now = shown.now ?? example?.now ?? new Date().toISOString();
  return { now, answers: { ...(example?.answers as Answers | undefined), ...shown.answers } };
}

/** A picture of the policy: what it says along two edges, live and in the draft. */
export function MapSection() {
  const bench = useWorkbench();
  const openTab = useOpenTab();
  const lang = useContext(Language);
  const say = useWords(words);
  const [place, shown] = useShown<HTMLDivElement>();
  const live = bench.live.policy;
  const draft = useLastShown(bench.sound.policy, shown);
  const policies = useMemo(() => [live, draft] as const, [live, draft]);
  const [customer, setCustomer] = useState(() => firstCustomer(draft, bench.customer));
  const [field, setField] = useState<Field>('verdict');
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);

  const dimensions = useMemo(() => dimensionsOf(policies), [policies]);
  const edges = useMemo(() => {
    const find = (id: string | undefined) => dimensions.find((one) => one.id === id);
    const [x, y] = [find(chosen?.[0]), find(chosen?.[1])];
    return x && y && x !== y ? ([x, y] as const) : firstDimensions(policies, dimensions);
  }, [policies, dimensions, chosen]);
  const drawn = useMemo(
    () => edges && pictureOf(policies, edges, customer),
    [policies, edges, customer],
  );
  const picture = useMemo(() => drawn && arranged(drawn, field), [drawn, field]);
  const marks = useMemo(() => marksOf(policies, field, lang, say), [policies, field, lang, say]);

  if (!edges || !picture) {
    return (
      <p class="empty" ref={place}>
        {say.tooFew}
      </p>
    );
  }
  const cells = picture.cells.flat();
  const changed = cells.filter((parts) =>
    parts.some((part) => shownIn(part.live, field) !== shownIn(part.draft, field)),
  ).length;
  const used = new Set(
    cells.flat().flatMap((part) => [shownIn(part.live, field), shownIn(part.draft, field)]),
  );
  const now = readMoment(customer.now, draft.timeZone)?.earliest ?? Date.now();
  return (
    <div class="map" ref={place}>
      <p class="intro">{say.intro}</p>
      <MapControls
        policies={policies}
        dimensions={dimensions}
        edges={edges}
        field={field}
        onEdges={(x, y) => setChosen([x.id, y.id])}
        onField={setField}
      />
      <p role="status">
        <strong>{changed ? say.count(changed, cells.length) : say.unchanged}</strong>
      </p>
      <MapTable
        policies={policies}
        edges={edges}
        picture={picture}
        field={field}
        marks={marks}
        now={now}
        onShow={({ now, answers }) => {
          bench.show({ now, answers });
          openTab('see');
        }}
      />
      {!picture.exact && <p class="note">{say.inexact}</p>}
      <MapLegend marks={[...marks].filter(([id]) => used.has(id)).map(([, mark]) => mark)} />
      <OtherAnswers
        policies={policies}
        edges={edges}
        dimensions={dimensions}
        customer={customer}
        shown={bench.customer}
        now={now}
        onChange={setCustomer}
      />
      <p>
        <small>{say.moment(shortMoment(customer.now, lang, draft.timeZone))}</small>
      </p>
    </div>
  );
}
