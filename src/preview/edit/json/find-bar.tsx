import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../language.ts';
import type { EditorHandle } from './editor-handle.ts';
import { words } from './words.ts';

/** Finds a text in the editor: the browser's own search only sees what is on the screen. */
export function FindBar({
  editor,
  field,
}: {
  editor: EditorHandle;
  field: RefObject<HTMLInputElement | null>;
}) {
  const say = useWords(words);
  const [search, setSearch] = useState('');
  const [found, setFound] = useState('');
  const go = (direction: 1 | -1) => {
    if (!search) return;
    const { at, of } = editor.find(search, direction);
    setFound(say.found(at, of));
  };
  return (
    <search class="find-bar">
      <label class="grow">
        <span>{say.find}</span>
        <input
          ref={field}
          type="search"
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
            setFound('');
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <button type="button" onClick={() => go(-1)}>
        {say.previous}
      </button>
      <button type="button" onClick={() => go(1)}>
        {say.next}
      </button>
      <span role="status" class="state">
        {found}
      </span>
    </search>
  );
}
