import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const underline = {
  // The library's own is a picture, which a strict page would refuse.
  backgroundImage: 'none',
  textDecoration: 'underline wavy var(--wrong)',
  textUnderlineOffset: '3px',
};

/** The editor in the colours of the page. */
export const appearance = [
  EditorView.theme({
    '&': {
      blockSize: 'min(46vh, 560px)',
      border: '1px solid var(--edge)',
      borderRadius: '8px',
      backgroundColor: 'var(--paper)',
      color: 'var(--ink)',
      fontSize: '14px',
    },
    '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', borderRadius: '8px' },
    '.cm-content': { caretColor: 'var(--ink)' },
    '.cm-gutters': {
      backgroundColor: 'var(--desk)',
      color: 'var(--quiet)',
      borderInlineEnd: '1px solid var(--line)',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--wash)' },
    '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
    '&.cm-focused .cm-matchingBracket': {
      backgroundColor: 'transparent',
      outline: '1px solid var(--edge)',
    },
    '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--removed)' },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--wash)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
    },
    '.cm-tooltip': {
      maxInlineSize: 'min(460px, 90vw)',
      backgroundColor: 'var(--paper)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
      borderRadius: '8px',
      boxShadow: '0 4px 16px rgb(0 0 0 / 0.18)',
      fontFamily: 'var(--sans)',
    },
    '.cm-tooltip .cm-completionInfo': { padding: '8px 12px' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
    },
    '.cm-completionDetail': { fontFamily: 'var(--sans)', color: 'inherit' },
    '.cm-diagnostic': { borderInlineStart: '4px solid var(--wrong)', padding: '4px 10px' },
    '.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-active': underline,
    '.cm-lintPoint:after': { borderBlockEndColor: 'var(--wrong)' },
    '.cm-gutter-lint': { inlineSize: '18px' },
    '.cm-lint-marker': {
      inlineSize: '12px',
      blockSize: '12px',
      marginBlockStart: '5px',
      borderRadius: '6px',
      backgroundColor: 'var(--wrong)',
    },
    '.cm-lint-marker-error': { content: 'normal' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--json-key)' },
      { tag: tags.string, color: 'var(--json-text)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--json-value)' },
      { tag: tags.invalid, color: 'var(--wrong)' },
    ]),
  ),
];
