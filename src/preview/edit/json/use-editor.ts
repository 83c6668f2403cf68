import type { RefObject } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Language } from '../../language.ts';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import type { EditorHandle } from './editor-handle.ts';
import { loadEditor, loadSchema } from './load-editor.ts';
import { words } from './words.ts';

/**
 * Puts an editor of the draft into an element, and keeps the two at one.
 *
 * @param keysId id of what explains its keys
 * @param field in which one searches
 * @returns the editor: `undefined` while it loads, `null` where it cannot be had
 */
export function useEditor(
  place: RefObject<HTMLDivElement | null>,
  keysId: string,
  field: RefObject<HTMLInputElement | null>,
): EditorHandle | null | undefined {
  const bench = useWorkbench();
  const lang = useContext(Language);
  const [editor, setEditor] = useState<EditorHandle | null>();
  const went = useRef<typeof bench.place>(null);

  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let made: EditorHandle | undefined;
    let over = false;
    Promise.all([loadEditor(), loadSchema()]).then(
      ([{ createEditor }, schema]) => {
        if (over) return;
        made = createEditor({
          parent,
          root: parent.getRootNode() as ShadowRoot | Document,
          text: bench.draft.text,
          lang,
          label: words[lang].label,
          describedBy: keysId,
          schema,
          onType: (text) => bench.write(text, 'document', 'calm'),
          onUndo: bench.undo,
          onRedo: bench.redo,
          onSearch() {
            field.current?.focus();
            field.current?.select();
          },
        });
        setEditor(made);
      },
      () => setEditor(null),
    );
    return () => {
      over = true;
      made?.destroy();
    };
  }, [bench, lang, place, keysId, field]);

  const { draft, checking, place: wanted } = bench;
  useEffect(() => {
    if (!editor) return;
    // At once, and never a text from before: what is typed meanwhile would be lost.
    const show = () => editor.setText(bench.draft.text);
    show();
    return bench.subscribe(show);
  }, [editor, bench]);
  useEffect(() => {
    if (!checking) editor?.setIssues(draft.issues);
  }, [editor, draft.issues, checking]);
  useEffect(() => {
    if (!editor || !wanted || went.current === wanted) return;
    went.current = wanted;
    const { path, line, column = 1 } = wanted;
    editor.goTo(line === undefined ? path : { line, column });
  }, [editor, wanted]);

  return editor;
}
