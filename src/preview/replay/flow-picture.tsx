import { type Block, flowLayout, type Ribbon } from './flow-layout.ts';
import type { Flow, Result } from './replay-report.ts';

const width = 720;
const blockWidth = 12;
const textRoom = 225;
const tall = 220;

/** The outline of a ribbon that leaves and arrives level. */
function outline({ from, to, height }: Ribbon): string {
  const [start, end] = [textRoom + blockWidth, width - textRoom - blockWidth];
  const middle = (start + end) / 2;
  const edge = (x: number, y: number, z: number) => `C${middle} ${y} ${middle} ${z} ${x} ${z}`;
  return `M${start} ${from}${edge(end, from, to)}V${to + height}${edge(start, to + height, from + height)}Z`;
}

/** How cases flow from the decisions of one policy to those of the other; a table says the same. */
export function FlowPicture({
  flows,
  order,
  name,
  number,
  caption,
}: {
  flows: readonly Flow[];
  order: readonly Result[];
  name: (result: Result) => string;
  number: (count: number) => string;
  caption: string;
}) {
  const { left, right, ribbons, height } = flowLayout(flows, order, tall);
  const label = (block: Block, side: 'left' | 'right') => {
    const isLeft = side === 'left';
    const x = isLeft ? textRoom - 8 : width - textRoom + 8;
    const words = name(block.result);
    const shown = words.length > 28 ? `${words.slice(0, 27)}…` : words;
    return (
      <g key={`${side} ${block.result}`}>
        <rect
          x={isLeft ? textRoom : width - textRoom - blockWidth}
          y={block.top}
          width={blockWidth}
          height={block.height}
          rx="2"
        />
        <text
          x={x}
          y={block.top + Math.min(block.height / 2, 14) + 2}
          text-anchor={isLeft ? 'end' : 'start'}
        >
          {shown}
        </text>
        <text
          class="number"
          x={x}
          y={block.top + Math.min(block.height / 2, 14) + 17}
          text-anchor={isLeft ? 'end' : 'start'}
        >
          {number(block.count)}
        </text>
      </g>
    );
  };
  return (
    <figure class="flow">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 -8 ${width} ${height + 34}`} aria-hidden="true">
        {ribbons.map((ribbon) => (
          <path
            key={`${ribbon.before} ${ribbon.after}`}
            class={ribbon.before === ribbon.after ? 'kept' : 'moved'}
            d={outline(ribbon)}
          />
        ))}
        {left.map((block) => label(block, 'left'))}
        {right.map((block) => label(block, 'right'))}
      </svg>
    </figure>
  );
}
