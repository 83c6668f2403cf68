import { ScrollBox } from '../components/scroll-box.tsx';
import type { Flow, Result } from './replay-report.ts';

/** How many cases go from what to what, as a table: rows before, columns after. */
export function Matrix({
  flows,
  order,
  name,
  number,
  say,
}: {
  flows: readonly Flow[];
  order: readonly Result[];
  name: (result: Result) => string;
  number: (count: number) => string;
  say: {
    matrixCaption: string;
    before: string;
    after: string;
    total: string;
    differing: (count: string) => string;
  };
}) {
  const rows = order.filter((result) => flows.some(({ before }) => before === result));
  const columns = order.filter((result) => flows.some(({ after }) => after === result));
  const sum = (chosen: readonly Flow[]) => chosen.reduce((total, { count }) => total + count, 0);
  return (
    <ScrollBox label={say.matrixCaption}>
      <table class="matrix">
        <caption>{say.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {say.before} → {say.after}
            </th>
            {columns.map((after) => (
              <th key={after} scope="col">
                {name(after)}
              </th>
            ))}
            <th scope="col">{say.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((before) => (
            <tr key={before}>
              <th scope="row">{name(before)}</th>
              {columns.map((after) => {
                const flow = flows.find((one) => one.before === before && one.after === after);
                const changes = flow && before !== after;
                return (
                  <td key={after} class={changes ? 'moved' : ''}>
                    {flow ? changes ? <b>→ {number(flow.count)}</b> : number(flow.count) : '–'}
                    {flow && flow.differing > 0 && (
                      <small>{say.differing(number(flow.differing))}</small>
                    )}
                  </td>
                );
              })}
              <td>{number(sum(flows.filter((flow) => flow.before === before)))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            {columns.map((after) => (
              <td key={after}>{number(sum(flows.filter((flow) => flow.after === after)))}</td>
            ))}
            <td>{number(sum(flows))}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
