import { useContext } from 'preact/hooks';
import type { Customer, Policy } from '../../policy/index.ts';
import { ScrollBox } from '../components/scroll-box.tsx';
import { Language, useWords } from '../language.ts';
import type { Field, Shown } from './arrange.ts';
import type { Dimension } from './dimension.ts';
import { MapCell } from './map-cell.tsx';
import type { Mark } from './marks.ts';
import type { Picture } from './picture.ts';
import { tellDimension, tellSides, tellStretch } from './told-edge.ts';
import { words } from './words.ts';

/** The map itself: a table, so that it reads without seeing it. */
export function MapTable({
  policies,
  edges: [across, down],
  picture,
  field,
  marks,
  now,
  onShow,
}: {
  policies: readonly [Policy, Policy];
  edges: readonly [Dimension, Dimension];
  picture: Picture;
  field: Field;
  marks: ReadonlyMap<Shown, Mark>;
  /** Milliseconds since 1970 UTC. */
  now: number;
  onShow: (customer: Customer) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const name = (dimension: Dimension) => tellDimension(policies, dimension, say, lang);
  return (
    <ScrollBox label={say.table(name(across), name(down))}>
      <table>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {name(down)}
            </th>
            <th colSpan={picture.x.length} scope="colgroup" class="edge">
              {name(across)}
            </th>
          </tr>
          <tr>
            {picture.x.map((stretch) => (
              <th key={JSON.stringify(stretch)} scope="col">
                {tellStretch(policies, across, stretch, say, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.y.map((stretch, row) => (
            <tr key={JSON.stringify(stretch)}>
              <th scope="row">{tellStretch(policies, down, stretch, say, lang)}</th>
              {(picture.cells[row] ?? []).map((parts, column) => (
                <td key={JSON.stringify(picture.x[column])}>
                  {parts.map((part) => (
                    <MapCell
                      key={JSON.stringify(part.sides)}
                      part={part}
                      field={field}
                      marks={marks}
                      sides={tellSides(policies, part.sides, now, say, lang)}
                      onShow={() => onShow(part.customer)}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
