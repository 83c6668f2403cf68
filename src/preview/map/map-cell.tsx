import { useWords } from '../language.ts';
import { type Field, type Shown, shownIn } from './arrange.ts';
import type { Mark } from './marks.ts';
import type { Part } from './picture.ts';
import { words } from './words.ts';

/** What both policies say of one kind of customer; to be pressed to see that customer. */
export function MapCell({
  part,
  field,
  marks,
  sides,
  onShow,
}: {
  part: Part;
  field: Field;
  marks: ReadonlyMap<Shown, Mark>;
  /** Where in the cell this is, where it is not all of it. */
  sides: readonly string[];
  onShow: () => void;
}) {
  const say = useWords(words);
  const [before, after] = [shownIn(part.live, field), shownIn(part.draft, field)];
  const mark = (shown: Shown) => marks.get(shown) as Mark;
  const changes = before !== after;
  return (
    <button type="button" class={changes ? 'part changes' : 'part'} onClick={onShow}>
      {sides.length > 0 && <small>{sides.join(', ')}</small>}
      {changes ? (
        <>
          <span class="unseen">{say.before} : </span>
          <MarkedName mark={mark(before)} />
          <span class="arrow" aria-hidden="true">
            ↓
          </span>
          <span class="unseen">{say.after} : </span>
          <MarkedName mark={mark(after)} strong />
        </>
      ) : (
        <MarkedName mark={mark(after)} />
      )}
      <span class="unseen"> – {say.show}</span>
    </button>
  );
}

/** A decision as it is marked on the map, with its name. */
export function MarkedName({ mark, strong = false }: { mark: Mark; strong?: boolean }) {
  return (
    <span class={`marked tone-${mark.tone}`}>
      <span class={`swatch pattern-${mark.pattern}`} aria-hidden="true">
        <b>{mark.letter}</b>
      </span>
      {strong ? <b>{mark.name}</b> : <span>{mark.name}</span>}
    </span>
  );
}
