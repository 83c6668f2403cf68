import type { Ref } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import {
  type Policy,
  type PolicyComparison,
  type PolicyFinding,
  textIn,
} from '../../../policy/index.ts';
import { changedSettings } from '../../edit/settings/changed-settings.ts';
import { Language, useWords } from '../../language.ts';
import { judged } from '../../scenarios/judged.ts';
import { otherChanges } from './other-changes.ts';
import { ReportFindings } from './report-findings.tsx';
import { ReportRegions } from './report-regions.tsx';
import { ReportScenarios } from './report-scenarios.tsx';
import { ReportSettings } from './report-settings.tsx';
import { ReportTexts } from './report-texts.tsx';
import { SignOff } from './sign-off.tsx';
import { textChanges } from './text-changes.ts';
import { words } from './words.ts';

/** What a draft changes, for whom, by which sentences, to be printed and signed. */
export function Report({
  before,
  after,
  comparison,
  findings,
  root,
}: {
  before: Policy;
  after: Policy;
  comparison: PolicyComparison;
  /** `null` while the check is not done. */
  findings: readonly PolicyFinding[] | null;
  root: Ref<HTMLElement>;
}) {
  const say = useWords(words);
  const lang = useContext(Language);
  const scenarios = useMemo(
    () => judged(before, after).filter(({ differences }) => differences.length),
    [before, after],
  );
  const texts = useMemo(() => textChanges(before, after), [before, after]);
  const others = useMemo(() => otherChanges(before, after), [before, after]);
  const settings = changedSettings(before, after).length;
  const textCount = texts.reduce((sum, { languages }) => sum + languages.length, 0);
  const count = (severity: string) =>
    (findings ?? []).filter((one) => one.severity === severity).length;
  const [binding = ''] = after.languages;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  const facts = [
    [say.policy, `${textIn(after.source.title, lang)} (${after.id})`],
    [say.live, before.version],
    [say.draft, after.version],
    [say.date, date],
  ];
  return (
    <article class="report" ref={root} aria-labelledby="report-title">
      <header>
        <h3 id="report-title">{say.title}</h3>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      <section class="report-sum">
        <h4>{say.sum.heading}</h4>
        <ul>
          <li>
            <b>{say.sum.groups(comparison.regions.length)}</b>
          </li>
          {settings > 0 && <li>{say.sum.settings(settings)}</li>}
          {textCount > 0 && <li>{say.sum.texts(textCount)}</li>}
          <li>{say.sum.scenarios(scenarios.length)}</li>
          {findings && <li>{say.sum.findings(count('error'), count('warning'))}</li>}
        </ul>
      </section>
      <ReportRegions comparison={comparison} before={before} after={after} />
      <ReportSettings before={before} after={after} />
      <ReportTexts changes={texts} binding={binding} />
      <ReportScenarios changed={scenarios} before={before} after={after} />
      <ReportFindings findings={findings} policy={after} />
      {others.length > 0 && (
        <section>
          <h4>{say.others}</h4>
          <ul>
            {others.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </section>
      )}
      <SignOff />
    </article>
  );
}
