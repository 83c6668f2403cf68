import type { Part, Picture, Said } from './picture.ts';

/** What the map shows of each decision. */
export type Field = 'verdict' | 'status';

/** What is shown: an id, `null` while open; or that no such customer can be. */
export type Shown = string | null | false;

export function shownIn(said: Said, field: Field): Shown {
  return said.impossible ? false : said[field];
}

const both = ({ live, draft }: Part, field: Field) =>
  JSON.stringify([shownIn(live, field), shownIn(draft, field)]);

/** The parts of a cell that differ in what is shown; impossible ones only where there is no other. */
function told(parts: readonly Part[], field: Field): Part[] {
  const real = parts.filter(({ live, draft }) => !(live.impossible && draft.impossible));
  const found = new Map<string, Part>();
  for (const part of real.length ? real : parts.slice(0, 1)) {
    const key = both(part, field);
    const before = found.get(key);
    // The line that does not part them is not worth telling.
    const sides = before?.sides.filter((one, index) => one.within === part.sides[index]?.within);
    found.set(key, before ? { ...before, sides: sides ?? [] } : part);
  }
  const list = [...found.values()];
  return list.length > 1 ? list : list.map((part) => ({ ...part, sides: [] }));
}

const isNothing = (cells: readonly (readonly Part[])[]) =>
  cells.every((parts) => parts.every(({ live, draft }) => live.impossible && draft.impossible));

/** Takes out lines of the map that nobody can be in, and joins neighbours that look the same. */
export function arranged(picture: Picture, field: Field): Picture {
  const cells = picture.cells.map((row) => row.map((parts) => told(parts, field)));
  const row = (index: number) => cells[index] ?? [];
  const column = (index: number) => cells.map((one) => one[index] ?? []);
  const look = (parts: readonly Part[]) => parts.map((part) => both(part, field)).join();

  const groups = (edge: 'x' | 'y', along: (index: number) => readonly (readonly Part[])[]) => {
    const kept: { stretch: Picture['x'][number]; index: number; text: string }[] = [];
    picture[edge].forEach((stretch, index) => {
      const line = along(index);
      if (stretch.kind === 'answer') {
        kept.push({ stretch, index, text: '' });
        return;
      }
      if (isNothing(line)) return;
      const text = line.map(look).join(' | ');
      const last = kept.at(-1);
      const before = last?.stretch;
      const touches = before?.kind === 'between' && before.interval[1] === stretch.interval[0];
      if (!last || !touches || last.text !== text) kept.push({ stretch, index, text });
      else last.stretch = { ...before, interval: [before.interval[0], stretch.interval[1]] };
    });
    return kept;
  };
  const [x, y] = [groups('x', column), groups('y', row)];
  return {
    x: x.map(({ stretch }) => stretch),
    y: y.map(({ stretch }) => stretch),
    cells: y.map((down) => x.map((across) => cells[down.index]?.[across.index] ?? [])),
    exact: picture.exact,
  };
}
