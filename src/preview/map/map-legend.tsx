import { useWords } from '../language.ts';
import { MarkedName } from './map-cell.tsx';
import type { Mark } from './marks.ts';
import { words } from './words.ts';

/** What the letters and patterns of the map mean. */
export function MapLegend({ marks }: { marks: readonly Mark[] }) {
  const say = useWords(words);
  return (
    <section aria-label={say.legend}>
      <ul class="legend">
        {marks.map((mark) => (
          <li key={mark.letter}>
            <MarkedName mark={mark} />
          </li>
        ))}
        <li class="framed">{say.framed}</li>
      </ul>
    </section>
  );
}
