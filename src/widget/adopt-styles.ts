import controls from './styles/controls.css?inline';
import screens from './styles/screens.css?inline';
import theme from './styles/theme.css?inline';

const styles = theme + controls + screens;

/** Made once, adopted by every widget on the page. */
let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the widget's styles. */
export function adoptStyles(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 has no constructable style sheets.
    root.appendChild(document.createElement('style')).textContent = styles;
  }
}
