import { allFormWords } from '../../languages/all-languages.ts';
import { languageOf } from '../language-of.ts';
import { log } from '../log.ts';
import { pageForm } from '../page-form.ts';
import { learnFormWords } from '../prefill/form-words.ts';
import type { Settings } from '../settings.ts';
import styles from './debug.css?inline';
import { explainPage, type PageExplanation } from './explain-page.ts';
import { faintColours } from './faint-colours.ts';
import { remarksOnSettings } from './remarks-on-settings.ts';
import { tellMissingTexts } from './tell-missing-texts.ts';
import { english, french } from './words.ts';

/** Where the panel stands, and what the marks are placed by; no rule of the page changes it. */
const place = { all: 'initial', display: 'block', position: 'relative', 'z-index': '2147483647' };

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Draws boxes over the page, which is itself left as it is: themes and frameworks own that. */
function marksOf({ form, controls }: PageExplanation, root: ShadowRoot): void {
  const origin = root.host.getBoundingClientRect();
  const mark = (of: Element, className: string, text: string) => {
    const { left, top, width, height } = of.getBoundingClientRect();
    if (!width && !height) return;
    const box = element('div', `mark ${className}`);
    for (const [name, value] of Object.entries({
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
    })) {
      box.style.setProperty(name, `${value}px`);
    }
    box.append(element('span', '', text));
    root.append(box);
  };
  for (const box of root.querySelectorAll('.mark')) box.remove();
  if (form) mark(form, 'form', 'eligibility-check');
  for (const { control, key, text } of controls) mark(control, key ? '' : 'left', text);
}

/**
 * Shows the page's owner which form and fields were found, and why: outlined on the page, listed in
 * a panel and as a table on the console, again whenever the page changes.
 *
 * @param settings as they are at that moment
 * @param signal takes all of it away
 */
export function showFields(host: HTMLElement, settings: () => Settings, signal: AbortSignal): void {
  if (signal.aborted) return;
  tellMissingTexts(host, signal);
  // The forms that the widget understands, for it has loaded the same.
  for (const element of [host, document.documentElement]) {
    const [primary = ''] = languageOf(element)?.split('-') ?? [];
    if (allFormWords[primary]) learnFormWords(allFormWords[primary]);
  }
  const words = languageOf(host)?.startsWith('fr') === false ? english : french;
  const overlay = document.createElement('eligibility-debug');
  for (const [name, value] of Object.entries(place)) {
    overlay.style.setProperty(name, value, 'important');
  }
  const root = overlay.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', '', styles));
  }
  const panel = element('details', '') as HTMLDetailsElement;
  panel.open = true;
  panel.lang = words === french ? 'fr' : 'en';
  const list = element('ul', '');
  panel.append(element('summary', '', `eligibility-check – ${words.title}`), list);
  root.append(panel);

  let explained: PageExplanation | undefined;
  let said = '';
  const draw = () => explained && marksOf(explained, root);
  const look = () => {
    if (!overlay.isConnected) document.body.prepend(overlay);
    const given = settings();
    explained = explainPage(document, pageForm(host, given.form), given, words);
    const { controls } = explained;
    const faint = faintColours(host, words);
    const slips = remarksOnSettings(host, given, words);
    const remarks = [...slips, ...explained.remarks, ...faint];
    const lines = controls.map(({ name, text }) => `${name} : ${text}`);
    if (said !== `${lines}${remarks}`) {
      said = `${lines}${remarks}`;
      list.replaceChildren(
        ...remarks.map((text) => element('li', '', text)),
        ...controls.map(({ key }, at) => element('li', key ? '' : 'left', lines[at])),
      );
      console.log(`eligibility-check: ${explained.remarks.join('\n')}`);
      for (const line of [...slips, ...faint]) log('warn', line);
      console.table(
        controls.map(({ control, name, key, text }) => ({ name, key, text, control })),
        ['name', 'key', 'text'],
      );
    }
    draw();
  };

  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true, attributes: true });
  // Its colours are known once it is drawn.
  if (host.shadowRoot) changes.observe(host.shadowRoot, { childList: true, subtree: true });
  const sizes = new ResizeObserver(draw);
  sizes.observe(document.documentElement);
  for (const type of ['scroll', 'resize', 'toggle', 'transitionend']) {
    addEventListener(type, draw, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
    overlay.remove();
  });
  look();
}
