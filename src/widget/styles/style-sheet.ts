import controls from './controls.css?inline';
import screens from './screens.css?inline';
import theme from './theme.css?inline';

/** The widget's styles as text. */
export const styles = theme + controls + screens;

let sheet: CSSStyleSheet | undefined;

/** The widget's styles: made once, adopted by every widget on the page. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
