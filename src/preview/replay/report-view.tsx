import { useContext } from 'preact/hooks';
import type { Policy, PolicyComparison } from '../../policy/index.ts';
import { download } from '../components/download.ts';
import { ScrollBox } from '../components/scroll-box.tsx';
import { Language, useWords } from '../language.ts';
import { FlowPicture } from './flow-picture.tsx';
import { Matrix } from './matrix.tsx';
import { impossible, open, type ReplayReport, type Result } from './replay-report.ts';
import { resultName } from './result-name.ts';
import { words } from './words.ts';

/** What a replay found: how many change, a picture, tables, and the rows that want mending. */
export function ReportView({
  report,
  before,
  after,
  comparison,
}: {
  report: ReplayReport;
  before: Policy;
  after: Policy;
  comparison: PolicyComparison | null;
}) {
  const say = useWords(words);
  const lang = useContext(Language);
  const number = (count: number) => new Intl.NumberFormat(lang).format(count);
  const share = (part: number) =>
    new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(
      report.decided ? part / report.decided : 0,
    );
  const name = (result: Result) => resultName(result, [before, after], lang);
  const { flows, changed, bad, regions, decided } = report;
  const order = [
    ...new Set([...Object.keys(before.verdicts), ...Object.keys(after.verdicts), open, impossible]),
  ];
  const groups = (comparison?.regions ?? []).filter(({ id }) => regions[id]);
  const isOpen = flows.some((flow) => flow.before === open || flow.after === open);
  const shown = (rows: { first: readonly unknown[]; count: number }) =>
    [number(rows.first.length), number(rows.count)] as const;

  return (
    <div class="report">
      <p class="sum">
        <b>
          {changed.count
            ? say.changedCount(changed.count, number(changed.count), share(changed.count))
            : say.allSame}
        </b>{' '}
        {say.done(decided, number(decided))}{' '}
        {bad.count ? say.badCount(bad.count, number(bad.count)) : say.noneBad}
      </p>
      {isOpen && <p class="note">{say.openHint}</p>}
      {decided > 0 && (
        <>
          <FlowPicture {...{ flows, order, name, number }} caption={say.flowCaption} />
          <Matrix {...{ flows, order, name, number, say }} />
        </>
      )}
      {groups[0] && (
        <section>
          <h3>{say.groups}</h3>
          <ul class="groups">
            {groups.map(({ id, text }) => (
              <li key={id}>
                <b>
                  {number(regions[id] ?? 0)} ({share(regions[id] ?? 0)})
                </b>{' '}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.count > 0 && (
        <>
          <ScrollBox tall label={say.changedCaption(...shown(changed))}>
            <table>
              <caption>{say.changedCaption(...shown(changed))}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.line}</th>
                  <th scope="col">{say.name}</th>
                  <th scope="col">{say.before}</th>
                  <th scope="col">{say.after}</th>
                </tr>
              </thead>
              <tbody>
                {changed.first.map((row) => (
                  <tr key={row.line}>
                    <td>{row.line}</td>
                    <td>{row.name}</td>
                    <td>{name(row.before)}</td>
                    <td>
                      <b>{name(row.after)}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <button type="button" onClick={() => download(changed.table, say.changedFile)}>
            {say.download}
          </button>
        </>
      )}
      {bad.count > 0 && (
        <>
          <ScrollBox tall label={say.badCaption(...shown(bad))}>
            <table>
              <caption>{say.badCaption(...shown(bad))}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.line}</th>
                  <th scope="col">{say.problem}</th>
                </tr>
              </thead>
              <tbody>
                {bad.first.map(({ line, problem }) => (
                  <tr key={line}>
                    <td>{line}</td>
                    <td>{say.problemOf(problem)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <button type="button" onClick={() => download(bad.table, say.badFile)}>
            {say.downloadBad}
          </button>
        </>
      )}
    </div>
  );
}
