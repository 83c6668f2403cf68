import { useContext } from 'preact/hooks';
import { textIn } from '../policy/index.ts';
import { Language, useWords } from './language.ts';
import { words } from './words.ts';
import { useWorkbench } from './workbench/use-workbench.ts';

/** Which policy this is, how the draft stands, and the ways back. */
export function Header() {
  const bench = useWorkbench();
  const lang = useContext(Language);
  const say = useWords(words);
  const { draft, live, unchanged, kept } = bench;
  const faults = draft.issues.length;
  const state = faults
    ? say.broken(faults)
    : unchanged
      ? say.unchanged
      : kept === false
        ? say.notKept
        : say.kept;
  return (
    <header>
      <div>
        <h1>{say.title}</h1>
        <p>{textIn(live.policy.title, lang)}</p>
      </div>
      <p role="status" class={faults ? 'state wrong' : 'state'}>
        {state}
      </p>
      <div class="row">
        <button
          type="button"
          disabled={!bench.canUndo}
          title="Ctrl+Z"
          aria-keyshortcuts="Control+Z"
          onClick={bench.undo}
        >
          {say.undo}
        </button>
        <button
          type="button"
          disabled={!bench.canRedo}
          title="Ctrl+Shift+Z"
          aria-keyshortcuts="Control+Shift+Z"
          onClick={bench.redo}
        >
          {say.redo}
        </button>
        <button type="button" disabled={unchanged} onClick={bench.discard}>
          {say.discard}
        </button>
      </div>
    </header>
  );
}
