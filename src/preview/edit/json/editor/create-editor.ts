import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { EditorHandle, EditorOptions } from '../editor-handle.ts';
import { appearance } from './appearance.ts';
import { completeBy } from './complete.ts';
import { diagnosticsOf, offsetAt } from './diagnostics-of.ts';
import { difference } from './difference.ts';
import { helpAt } from './help-at.ts';
import { offsetOf } from './offset-of.ts';
import { phrases } from './phrases.ts';
import type { SchemaPart } from './schema-parts.ts';

/** Marks what was changed from outside, and so is no typing. */
const fromOutside = Annotation.define<boolean>();

/** An editor of JSON. It keeps no history of its own: undoing is the page's. */
export function createEditor(options: EditorOptions): EditorHandle {
  const { parent, root, text, lang, label, describedBy } = options;
  const schema = options.schema as SchemaPart | null;
  const run = (act: () => void) => () => {
    act();
    return true;
  };
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(phrases[lang] ?? {}),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          tabindex: '0',
        }),
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        json(),
        appearance,
        schema ? autocompletion({ override: [completeBy(schema)] }) : [],
        hoverTooltip(helpAt(schema)),
        keymap.of([
          { key: 'Mod-z', run: run(options.onUndo), preventDefault: true },
          { key: 'Mod-Shift-z', run: run(options.onRedo), preventDefault: true },
          { key: 'Mod-y', run: run(options.onRedo), preventDefault: true },
          { key: 'Mod-f', run: run(options.onSearch), preventDefault: true },
          { key: 'F8', run: nextDiagnostic },
          ...closeBracketsKeymap,
          ...foldKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const typed = transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
          if (docChanged && typed) options.onType(state.doc.toString());
        }),
      ],
    }),
  });

  const select = (from: number, to = from) =>
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
  return {
    setText(text) {
      const before = view.state.doc.toString();
      const next = text.replace(/\r\n?/g, '\n');
      if (before === next) return;
      const changes = difference(before, next);
      view.dispatch({
        changes,
        ...(view.hasFocus
          ? {
              selection: { anchor: changes.from + changes.insert.length },
              effects: EditorView.scrollIntoView(changes.from),
            }
          : {}),
        annotations: fromOutside.of(true),
      });
    },
    setIssues(issues) {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state.doc, issues, lang)));
    },
    goTo(place) {
      const { doc } = view.state;
      const at =
        typeof place === 'string'
          ? offsetOf(doc.toString(), place)
          : offsetAt(doc, place.line, place.column);
      select(at);
      view.focus();
    },
    find(search, direction) {
      const all = view.state.doc.toString().toLocaleLowerCase(lang);
      const wanted = search.toLocaleLowerCase(lang);
      const places: number[] = [];
      for (let at = all.indexOf(wanted); at >= 0 && wanted; at = all.indexOf(wanted, at + 1)) {
        places.push(at);
      }
      const { from } = view.state.selection.main;
      const next =
        direction > 0
          ? places.findIndex((at) => at > from)
          : places.findLastIndex((at) => at < from);
      const index = next >= 0 ? next : direction > 0 ? 0 : places.length - 1;
      const at = places[index];
      if (at === undefined) return { at: 0, of: 0 };
      select(at, at + search.length);
      return { at: index + 1, of: places.length };
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
