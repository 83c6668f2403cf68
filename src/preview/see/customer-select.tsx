import { useContext, useId } from 'preact/hooks';
import {
  type Answers,
  type Customer,
  type Policy,
  type Region,
  readMoment,
} from '../../policy/index.ts';
import { shorten } from '../components/shorten.ts';
import { Language, useWords } from '../language.ts';
import { sameAnswers } from './mirrored.ts';
import { words } from './words.ts';

/** Somebody whom the select offers. */
export interface Known {
  key: string;
  title: string;
  customer: Customer;
}

/** The scenarios and the groups’ witnesses, each at an instant that no zone hangs on. */
export function knownCustomers(policy: Policy, regions: readonly Region[]) {
  const scenarios = policy.scenarios.map(({ id, title = id, now, answers }): Known => {
    const moment = readMoment(now, policy.timeZone);
    const instant = moment ? new Date(moment.earliest).toISOString() : now;
    return { key: `s ${id}`, title, customer: { now: instant, answers: answers as Answers } };
  });
  const groups = regions.map(({ id, text, witness }): Known => {
    const moment = readMoment(witness.now, policy.timeZone);
    const now = moment ? new Date(moment.earliest).toISOString() : witness.now;
    return { key: `g ${id}`, title: text, customer: { ...witness, now } };
  });
  return { scenarios, groups };
}

/** Which of them is shown, the one of the same moment first. */
export function shownOf(
  known: readonly Known[],
  { answers, now }: { answers: Answers; now: string | null },
): Known | undefined {
  const same = known.filter(({ customer }) => sameAnswers(customer.answers, answers));
  return same.find(({ customer }) => customer.now === now) ?? same[0];
}

/** Chooses a customer of the document, or of a group that the change affects. */
export function CustomerSelect({
  scenarios,
  groups,
  shown,
  fresh,
  onChange,
}: {
  scenarios: readonly Known[];
  groups: readonly Known[];
  shown: Known | undefined;
  /** Whether nothing is answered. */
  fresh: boolean;
  /** `null`: somebody new. */
  onChange: (customer: Customer | null) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const id = useId();
  const choose = (key: string) => {
    const found = [...scenarios, ...groups].find((one) => one.key === key);
    if (key !== 'own') onChange(found?.customer ?? null);
  };
  const options = (list: readonly Known[]) =>
    list.map(({ key, title }) => (
      <option key={key} value={key}>
        {shorten(title)}
      </option>
    ));
  return (
    <div class="field">
      <label for={id}>{say.customer}</label>
      <select
        id={id}
        lang={lang}
        value={fresh ? '' : (shown?.key ?? 'own')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say.fresh}</option>
        {!fresh && !shown && <option value="own">{say.own}</option>}
        {groups.length > 0 && <optgroup label={say.groups}>{options(groups)}</optgroup>}
        <optgroup label={say.scenarios}>{options(scenarios)}</optgroup>
      </select>
    </div>
  );
}
