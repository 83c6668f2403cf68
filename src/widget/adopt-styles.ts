import { styleSheet, styles } from './styles/style-sheet.ts';

/** Gives a shadow root the widget's styles. */
export function adoptStyles(root: ShadowRoot): void {
  try {
    root.adoptedStyleSheets = [styleSheet()];
  } catch {
    // Safari before 16.4 has no constructable style sheets.
    root.appendChild(document.createElement('style')).textContent = styles;
  }
}
