import { useRef } from 'preact/hooks';
import { useWords } from '../../language.ts';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import { FindBar } from './find-bar.tsx';
import { IssueList } from './issue-list.tsx';
import { useEditor } from './use-editor.ts';
import { words } from './words.ts';

/** The document as it is written, with help and with what is wrong in it. */
export function DocumentPanel() {
  const bench = useWorkbench();
  const say = useWords(words);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const editor = useEditor(place, 'document-keys', field);
  const { text, issues } = bench.draft;
  return (
    <div class="document-panel">
      {editor === undefined && <p role="status">{say.loading}</p>}
      {editor && <FindBar editor={editor} field={field} />}
      <div ref={place} />
      {editor === null && (
        <label class="plain-editor">
          <span>{say.plain}</span>
          <textarea
            rows={24}
            spellcheck={false}
            aria-describedby="document-keys"
            value={text}
            onInput={({ currentTarget }) => bench.write(currentTarget.value, 'document', 'calm')}
          />
        </label>
      )}
      {editor && (
        <p id="document-keys" class="state">
          {say.keys}
        </p>
      )}
      <p class={issues.length ? 'wrong' : 'state'}>
        {bench.checking ? say.checking : issues.length ? say.issues(issues.length) : say.sound}
      </p>
      <IssueList
        issues={issues}
        onGo={editor ? ({ line = 1, column = 1 }) => editor.goTo({ line, column }) : undefined}
      />
    </div>
  );
}
