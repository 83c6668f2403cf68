import { useContext, useId } from 'preact/hooks';
import type { Policy } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import type { Field } from './arrange.ts';
import type { Dimension } from './dimension.ts';
import { tellDimension } from './told-edge.ts';
import { words } from './words.ts';

type Edges = readonly [Dimension, Dimension];

/** Chooses what stands along the edges of the map, and what is shown of each decision. */
export function MapControls({
  policies,
  dimensions,
  edges: [x, y],
  field,
  onEdges,
  onField,
}: {
  policies: readonly [Policy, Policy];
  dimensions: readonly Dimension[];
  edges: Edges;
  field: Field;
  onEdges: (...edges: Edges) => void;
  onField: (field: Field) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const id = useId();
  const edge = (label: string, key: string, value: Dimension, take: (one: Dimension) => void) => (
    <div class="field">
      <label for={`${id}-${key}`}>{label}</label>
      <select
        id={`${id}-${key}`}
        value={value.id}
        onChange={({ currentTarget }) => {
          const found = dimensions.find((one) => one.id === currentTarget.value);
          if (found) take(found);
        }}
      >
        {dimensions.map((one) => (
          <option key={one.id} value={one.id}>
            {tellDimension(policies, one, say, lang)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="controls">
      {edge(say.columns, 'x', x, (one) => onEdges(one, one === y ? x : y))}
      {edge(say.rows, 'y', y, (one) => onEdges(one === x ? y : x, one))}
      <div class="field">
        <label for={`${id}-field`}>{say.field}</label>
        <select
          id={`${id}-field`}
          value={field}
          onChange={({ currentTarget }) => onField(currentTarget.value as Field)}
        >
          <option value="verdict">{say.fields.verdict}</option>
          <option value="status">{say.fields.status}</option>
        </select>
      </div>
    </div>
  );
}
