import controls from './controls.css?inline';
import screens from './screens.css?inline';
import theme from './theme.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The widget's styles: made once, adopted by every widget on the page. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(theme + controls + screens);
  }
  return sheet;
}
