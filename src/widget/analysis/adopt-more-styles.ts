import styles from './analysis.css?inline';

const dressed = new WeakSet<Node>();
let sheet: CSSStyleSheet | undefined;

/** Gives the shadow root around a place the styles of what is shown in it, once. */
export function adoptMoreStyles(place: Element): void {
  const root = place.getRootNode();
  // Nothing of ours is laid over a page: a document has no place for it either.
  if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
  dressed.add(root);
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Safari before 16.4 has no constructable style sheets.
    root.appendChild(document.createElement('style')).textContent = styles;
  }
}
