import type { Flow, Result } from './replay-report.ts';

/** A block on one side of the picture: all cases with one result. */
export interface Block {
  result: Result;
  count: number;
  top: number;
  height: number;
}

/** A ribbon between two blocks, by its edges on both sides. */
export interface Ribbon extends Flow {
  from: number;
  to: number;
  height: number;
}

export interface FlowLayout {
  left: readonly Block[];
  right: readonly Block[];
  ribbons: readonly Ribbon[];
  height: number;
}

/** The least height of a block, so that a single case among a million is still seen. */
const least = 3;
/** Leaves room for a line of text beside every block. */
const gap = 26;

/** Lays out how cases flow from one result to another; results in the order given. */
export function flowLayout(
  flows: readonly Flow[],
  order: readonly Result[],
  scale: number,
): FlowLayout {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const heightOf = (count: number) => Math.max(least, (count / total) * scale);
  const sorted = flows.toSorted(
    (a, b) =>
      order.indexOf(a.before) - order.indexOf(b.before) ||
      order.indexOf(a.after) - order.indexOf(b.after),
  );
  const side = (end: 'before' | 'after') => {
    let top = 0;
    return order.flatMap((result): Block[] => {
      const own = sorted.filter((flow) => flow[end] === result);
      if (!own[0]) return [];
      const block = {
        result,
        count: own.reduce((sum, { count }) => sum + count, 0),
        top,
        height: own.reduce((sum, { count }) => sum + heightOf(count), 0),
      };
      top += block.height + gap;
      return [block];
    });
  };
  const [left, right] = [side('before'), side('after')];
  const used = new Map<Block, number>();
  const take = (blocks: readonly Block[], result: Result, height: number) => {
    const block = blocks.find((one) => one.result === result) as Block;
    const at = block.top + (used.get(block) ?? 0);
    used.set(block, (used.get(block) ?? 0) + height);
    return at;
  };
  const ribbons = sorted.map((flow): Ribbon => {
    const height = heightOf(flow.count);
    return {
      ...flow,
      from: take(left, flow.before, height),
      to: take(right, flow.after, height),
      height,
    };
  });
  const bottoms = [left, right].map((blocks) => {
    const last = blocks.at(-1);
    return last ? last.top + last.height : 0;
  });
  return { left, right, ribbons, height: Math.max(...bottoms) };
}
