import { styleSheet } from './styles/style-sheet.ts';

/** Gives a shadow root the widget's styles. */
export function adoptStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [styleSheet()];
}
