import { outline, type Shown } from './outline.ts';
import { pairOf } from './pair-of.ts';

const styles = `
@page { margin: 14mm }
body { margin: 0; font: 9.5pt/1.35 system-ui, sans-serif; color: #000; background: #fff }
h1 { margin: 2mm 0; font-size: 14pt; line-height: 1.25 }
h2 { margin: 3.5mm 0 1mm; font-size: 10.5pt; break-after: avoid }
p, li, blockquote { margin: 0 0 1mm; break-inside: avoid }
ul { margin: 0; padding-inline-start: 5mm }
ul:last-of-type { columns: 2 }
blockquote { padding-inline-start: 3mm; font-size: 9pt; border-inline-start: 1pt solid #666 }
small, footer { font-size: 8.5pt; color: #444 }
footer { margin-block-start: 3.5mm; padding-block-start: 1.5mm; border-block-start: 1pt solid #666 }
b { font-weight: 600 }
`;

/** Fills an empty document with a result, as one clean page. Needs no permission of a style policy. */
export function writePage(page: Document, shown: Shown): void {
  const { lang, messages, policy } = shown;
  const { title, found, headline, text, sections, notice, source } = outline(shown);
  const add = (parent: Element, name: string, text = '') => {
    const element = parent.appendChild(page.createElement(name));
    element.textContent = text;
    return element;
  };
  page.documentElement.lang = lang;
  page.documentElement.dir = messages.dir;
  page.title = `${title} – ${headline}`;
  try {
    // A sheet belongs to the window that it was made in.
    const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
  } catch {
    add(page.head, 'style', styles);
  }
  const { body } = page;
  body.replaceChildren();
  add(body, 'small', `${title} · ${found}`);
  add(body, 'h1', headline);
  add(body, 'p', text);
  for (const section of sections) {
    add(body, 'h2', section.title);
    const list = add(body, 'ul');
    for (const { text, when, detail, quotes } of section.lines) {
      const item = add(list, 'li', when ? '' : text);
      if (when) {
        const [before = '', after = ''] = pairOf(messages, text, '\0').split('\0');
        item.append(before);
        add(item, 'b', when);
        item.append(after);
      }
      if (detail) {
        item.append(' ');
        add(item, 'small', detail);
      }
      for (const quote of quotes) {
        // Conditions are quoted as they bind.
        add(item, 'blockquote', quote).lang = policy.languages[0] ?? lang;
      }
    }
  }
  const end = add(body, 'footer', notice);
  add(end, 'div', source);
}

/**
 * Prints a result on a page of its own, without anything of the page around.
 *
 * @param place holds the printed document, out of sight, until the next one or its own end
 */
export function printPage(place: Element, shown: Shown): void {
  const frame = document.createElement('iframe');
  frame.title = shown.policy.id;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const hide = { position: 'fixed', width: '1px', height: '1px', opacity: '0', border: '0' };
  // `display: none` would print nothing in some browsers.
  for (const [name, value] of Object.entries({ ...hide, 'inset-inline-start': '-9999px' })) {
    frame.style.setProperty(name, value, 'important');
  }
  place.replaceChildren(frame);
  const { contentWindow: own, contentDocument: page } = frame;
  if (!own || !page) throw new Error('No document can be made here to be printed.');
  writePage(page, shown);
  own.focus();
  own.print();
}
