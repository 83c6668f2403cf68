import { useContext, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers, Policy } from '../../policy/index.ts';
import { shortMoment } from '../components/short-moment.ts';
import { useLastShown } from '../components/use-last-shown.ts';
import { useShown } from '../components/use-shown.ts';
import { useEffects } from '../effects/effects.ts';
import { Language, useWords } from '../language.ts';
import { AddScenario } from '../scenarios/add-scenario.tsx';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { CustomerSelect, knownCustomers, shownOf } from './customer-select.tsx';
import { DifferenceLine } from './difference-line.tsx';
import { answersFor, mirrored } from './mirrored.ts';
import { MomentControl } from './moment-control.tsx';
import { Phone } from './phone.tsx';
import { words } from './words.ts';

/** The real widget on the live policy and on the draft, with one customer at one moment. */
export function SeeSection() {
  const bench = useWorkbench();
  const { comparison } = useEffects();
  const page = useContext(Language);
  const say = useWords(words);
  const id = useId();
  const [place, shown] = useShown<HTMLDivElement>();
  const live = bench.live.policy;
  const draft = useLastShown(bench.sound.policy, shown);
  const { answers, now } = bench.customer;
  const [chosen, setLanguage] = useState<string | null>(null);
  const lang = chosen && draft.languages.includes(chosen) ? chosen : page;

  const { scenarios, groups } = useMemo(
    () => knownCustomers(draft, comparison?.regions ?? []),
    [draft, comparison],
  );
  const known = shownOf([...groups, ...scenarios], bench.customer);
  const base = known?.customer.now ?? null;
  const given = useMemo(() => {
    const instant = now ? Date.parse(now) : Date.now();
    return { live: answersFor(live, answers, instant), draft: answersFor(draft, answers, instant) };
  }, [live, draft, answers, now]);
  const at = now && shortMoment(now, page, draft.timeZone);
  const title = known
    ? known.customer.now === now
      ? known.title
      : `${known.title} (${at ?? say.now})`
    : at
      ? say.title(at)
      : say.titleNow;
  const take = (policy: Policy) => (seen: Answers) =>
    bench.show({ answers: mirrored(policy, bench.customer.answers, seen) });
  const names = new Intl.DisplayNames(page, { type: 'language' });
  const root = useRef<HTMLDivElement>(null);
  const host = (root.current?.getRootNode() as ShadowRoot | undefined)?.host;
  const theme = host?.getAttribute('theme') ?? null;

  return (
    <div class="see" ref={place}>
      <p class="intro">{say.intro}</p>
      <div class="controls" ref={root}>
        <CustomerSelect
          scenarios={scenarios}
          groups={groups}
          shown={known}
          fresh={Object.keys(answers).length === 0}
          onChange={(customer) => bench.show(customer ?? { answers: {}, now: null })}
        />
        <div class="field">
          <label for={id}>{say.language}</label>
          <select
            id={id}
            value={lang}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
          >
            {draft.languages.map((one) => (
              <option key={one} value={one}>
                {names.of(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <MomentControl
        policy={draft}
        now={now}
        base={base}
        onChange={(next) => bench.show({ now: next })}
      />
      <div role="status">
        <DifferenceLine
          live={live}
          draft={draft}
          answers={given}
          now={now ? new Date(now) : new Date()}
        />
      </div>
      <section class="phones" aria-label={say.phones}>
        <Phone
          label={say.live}
          policy={live}
          answers={given.live}
          now={now}
          lang={lang}
          theme={theme}
          onAnswers={take(live)}
        />
        <Phone
          label={say.draft}
          policy={draft}
          answers={given.draft}
          now={now}
          lang={lang}
          theme={theme}
          onAnswers={take(draft)}
        />
      </section>
      {Object.keys(answers).length > 0 && <AddScenario customer={bench.customer} title={title} />}
    </div>
  );
}
