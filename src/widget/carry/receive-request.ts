import type { Policy } from '../../policy/types.ts';
import { answersMark } from '../afterwards/answers-mark.ts';
import type * as afterwards from '../afterwards/part.ts';
import { emit } from '../events.ts';
import { languageOf } from '../language-of.ts';
import { loadBeside } from '../load-beside.ts';
import { log } from '../log.ts';
import type { FieldReport } from '../prefill/types.ts';
import { carriedName } from './carried-name.ts';
import { notice } from './notice.ts';
import type { Tools } from './tools.ts';
import { unpackRequest } from './unpack-request.ts';

/** A place of our own above the form, that no rule of the page for its elements hides. */
function placeAbove(form: Element | null, theme: string | null): HTMLElement {
  const host = document.createElement('eligibility-notice');
  host.style.setProperty('display', 'block', 'important');
  if (theme) host.setAttribute('theme', theme);
  if (form) form.before(host);
  else document.body.prepend(host);
  return host;
}

/** The site that the customer comes from; '' where the browser does not tell. */
function siteBefore(): string {
  try {
    return new URL(document.referrer).host;
  } catch {
    return '';
  }
}

function forget() {
  try {
    sessionStorage.removeItem(carriedName);
  } catch {}
}

/**
 * Fills the page's form with a request that was carried to this page, as soon as the form is
 * there, and says so: in the page's own widget, or else above the form. The widget's settings
 * count, also those of one that is `hidden`; the page needs none.
 *
 * @param isLinked it came with the address, where anybody can have put it
 */
export function receiveRequest(tools: Tools, packed: string, isLinked: boolean): void {
  if (packed.startsWith(answersMark)) {
    // Only of a link: nothing of the kind is ever stored.
    if (isLinked) {
      loadBeside('afterwards.js').then(
        (part) => (part as typeof afterwards).receiveAnswers(tools, packed),
        (error) => log('warn', 'The answers of the link cannot be shown.', error),
      );
    }
    return;
  }
  const values = unpackRequest(packed, Date.now());
  if (!values) {
    forget();
    return;
  }
  const site = isLinked ? siteBefore() : '';
  let shown: HTMLElement | undefined;
  let done = false;

  const say = async (form: Element | null, reports: FieldReport[] | null) => {
    const widget = document.querySelector('eligibility-check');
    const language = await tools.loadLanguage(languageOf(widget ?? document.body));
    shown?.remove();
    const inside = widget?.getClientRects().length ? widget.shadowRoot : null;
    if (inside) {
      shown = document.createElement('div');
      inside.prepend(shown);
    } else {
      shown = placeAbove(form, widget?.getAttribute('theme') ?? null);
      tools.adoptStyles(shown.attachShadow({ mode: 'open' }));
    }
    const policy = widget?.policy ?? ((language.shipped ?? tools.embedded) as Policy);
    shown.style.setProperty('margin-block-end', '16px');
    const content = notice(tools, { ...language, policy, reports, values, site });
    tools.render(content, shown.shadowRoot ?? shown);
  };

  const receive = () => {
    if (done || document.readyState === 'loading') return;
    const widget = document.querySelector('eligibility-check');
    const page = widget ?? document.body;
    const { fields, form: selector, contactUrl } = tools.readSettings(page, () => {});
    const form = fields && tools.pageForm(page, selector);
    if (form) {
      done = true;
      watch.disconnect();
      const tell = (reports: FieldReport[]) => {
        emit(widget ?? form, 'eligibility-prefill', { reports });
        say(form, reports);
      };
      const find = () => tools.pageForm(page, selector);
      tell(tools.fillForm(form, values, fields, { find, onMore: tell }).reports);
    } else if (document.readyState === 'complete' && !shown && !contactUrl) {
      // The form may still come; until then the message can be copied.
      say(null, null);
    }
    if (form || !fields) forget();
  };
  const watch = new MutationObserver(receive);
  const begin = () => {
    watch.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', receive);
    addEventListener('load', receive);
    receive();
  };
  // With the words of the page's language, its form is understood.
  const language = tools.loadLanguage(languageOf(document.body));
  if (language instanceof Promise) language.then(begin);
  else begin();
}
