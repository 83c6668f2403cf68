import changes from './changes.css?inline';
import edit from './edit.css?inline';
import handOver from './hand-over.css?inline';
import layout from './layout.css?inline';
import map from './map.css?inline';
import replay from './replay.css?inline';
import scenarios from './scenarios.css?inline';
import see from './see.css?inline';
import theme from './theme.css?inline';

const parts = [theme, layout, changes, replay, scenarios, see, edit, handOver, map];
let sheet: CSSStyleSheet | undefined;

/** The style sheet of the page, made once. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(parts.join('\n'));
  }
  return sheet;
}
