import {
  type Answer,
  type Answers,
  type Boundary,
  boundariesOf,
  type Customer,
  decide,
  type Policy,
  readMoment,
} from '../../policy/index.ts';
import { answersFor } from '../see/mirrored.ts';
import { wallTimeOf } from '../see/wall-time.ts';
import { type Dimension, factIn } from './dimension.ts';
import { answersOn, entangled, formsOf, rangeOf, type Stretch } from './edge.ts';
import { cutOf, type Form, type Line, lineOf, within } from './line.ts';
import { type Grid, placesIn } from './place.ts';

/** What one policy says of a place. */
export interface Said {
  verdict: string | null;
  status: string | null;
  /** Whether no such customer can be. */
  impossible: boolean;
}

/** A part of a cell whose customers are all treated alike. */
export interface Part {
  customer: Customer;
  live: Said;
  draft: Said;
  /** On which side of the lines that run through the cell it lies. */
  sides: readonly { about: Boundary; within: boolean }[];
}

/** A policy and its draft on two edges. */
export interface Picture {
  x: readonly Stretch[];
  y: readonly Stretch[];
  /** Row by row. */
  cells: readonly (readonly (readonly Part[])[])[];
  /** Whether no decision changes inside of a part. */
  exact: boolean;
}

const hour = 36e5;
const timeUnits = [hour, 6e4, 1000, 1];
const numberUnits = [1, 0.5, 0.1, 0.01, 0.001];

interface Open {
  forms: ReadonlyMap<string, Form>;
  answers: Answers;
  /** The facts that move. */
  facts: readonly string[];
}

/** Draws the picture: cut just where one of the policies changes its mind. */
export function pictureOf(
  policies: readonly [live: Policy, draft: Policy],
  edges: readonly [Dimension, Dimension],
  customer: Customer,
): Picture {
  const { timeZone } = policies[1];
  const now = readMoment(customer.now, timeZone)?.earliest ?? Date.now();
  const forms = formsOf(policies, edges, { now, answers: customer.answers });
  const free: Stretch = { kind: 'between', interval: [-Infinity, Infinity] };
  const modes = edges.map((edge): Stretch[] => {
    const answers = edge.kind === 'time' && entangled(edges) ? [] : answersOn(policies, edge);
    return edge.kind === 'answers' ? answers : [free, ...answers];
  }) as [Stretch[], Stretch[]];

  const writeMoment = (fact: string, instant: number) =>
    factIn(policies, fact)?.type === 'date'
      ? // A midnight may be an hour off where the clock has changed in between.
        wallTimeOf(instant + 6 * hour, timeZone).slice(0, 10)
      : new Date(Math.round(instant)).toISOString();
  /** The customer where the edges give these answers, with what moves left open. */
  const openAt = (stretches: readonly Stretch[]): Open => {
    const given = new Map<string, Answer>();
    for (const one of stretches) if (one.kind === 'answer') given.set(one.fact, one.answer);
    const moving = new Map([...forms].filter(([id]) => !given.has(id)));
    const still = [...moving].filter(([, { x, y }]) => !x && !y);
    const fixed = still.map(([id, { constant }]) => [id, writeMoment(id, constant)]);
    const answers = { ...customer.answers, ...Object.fromEntries([...fixed, ...given]) };
    const facts = [...moving].filter(([, { x, y }]) => x || y).map(([id]) => id);
    return { forms: moving, answers, facts };
  };

  let exact = true;
  const cuts = { x: new Set<number>(), y: new Set<number>() };
  const diagonals = new Map<string, Line>();
  for (const y of modes[1]) {
    for (const x of modes[0]) {
      const open = openAt([x, y]);
      for (const policy of policies) {
        const answers = answersFor(policy, open.answers, now);
        const found = boundariesOf(policy, { now: customer.now, answers }, open.facts);
        exact &&= found.exact;
        for (const about of found.lines) {
          const line = lineOf(about, open.forms);
          const cut = line && cutOf(line);
          if (cut) cuts[cut.edge].add(cut.at);
          else if (line) diagonals.set(`${line.x} ${line.y} ${line.limit}`, line);
        }
      }
    }
  }

  const lines = [...diagonals.values()];
  const stretchesOf = (index: 0 | 1): Stretch[] =>
    modes[index].flatMap((mode): Stretch[] => {
      if (mode.kind === 'answer') return [mode];
      const [from, to] = rangeOf(policies, edges[index]);
      const inner = [...cuts[index ? 'y' : 'x']].filter((cut) => cut > from && cut < to);
      const ends = [from, ...inner.sort((one, other) => one - other), to];
      return ends.slice(1).map((end, at) => {
        return { kind: 'between', interval: [ends[at] as number, end] };
      });
    });
  const [x, y] = [stretchesOf(0), stretchesOf(1)];

  const grids = edges.map((edge): Grid => {
    if (edge.kind === 'number') return { origin: 0, units: numberUnits };
    const isDay = edge.kind === 'time' && factIn(policies, edge.earlier)?.type === 'date';
    if (!isDay) return { origin: 0, units: timeUnits };
    const today = readMoment(wallTimeOf(now, timeZone).slice(0, 10), timeZone);
    return { origin: now - (today?.earliest ?? now), units: [24 * hour] };
  }) as [Grid, Grid];
  const say = (policy: Policy, answers: Answers): Said => {
    const known = answersFor(policy, answers, now);
    const { verdict, status, problems } = decide(policy, known, { now: customer.now });
    return { verdict, status, impossible: problems.length > 0 };
  };
  const partsOf = (across: Stretch, down: Stretch): Part[] => {
    const open = openAt([across, down]);
    const one: Stretch = { kind: 'between', interval: [0, 1] };
    const box = [across, down].map((stretch) =>
      stretch.kind === 'between' ? stretch.interval : one.interval,
    ) as [readonly [number, number], readonly [number, number]];
    const both = across.kind === 'between' && down.kind === 'between';
    const crossing = both ? lines : [];
    return placesIn(box, crossing, grids).map((place) => {
      const moved = open.facts.map((id) => {
        const { x, y, constant } = open.forms.get(id) as Form;
        const value = constant + x * place.x + y * place.y;
        const isNumber = factIn(policies, id)?.type === 'number';
        return [id, isNumber ? value : writeMoment(id, value)];
      });
      const answers = { ...open.answers, ...Object.fromEntries(moved) };
      return {
        customer: { now: customer.now, answers },
        live: say(policies[0], answers),
        draft: say(policies[1], answers),
        sides: crossing.map((line) => ({ about: line.about, within: within(line, place) })),
      };
    });
  };
  return { x, y, cells: y.map((down) => x.map((across) => partsOf(across, down))), exact };
}
