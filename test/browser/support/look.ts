export type Role =
  | 'heading'
  | 'radio'
  | 'checkbox'
  | 'textbox'
  | 'button'
  | 'link'
  | 'status'
  | 'alert';

/** Something on the page as a customer names it. */
export interface Target {
  role: Role;
  /** Its accessible name, or, where nothing has that name, a part of it. Absent: any. */
  name?: string;
  /** Selector of a host: looks into its shadow tree alone. Absent: the page outside of any. */
  host?: string;
}

/** What there is to see of a target. */
export interface Sight {
  /** The accessible name. */
  name: string;
  value: string;
  checked: boolean;
  focused: boolean;
  /** Whether the focus is in the group of radio buttons that it belongs to. */
  groupFocused: boolean;
  /** Of `direction`. */
  direction: string;
  /** Its centre, in the viewport. */
  x: number;
  y: number;
  /** What takes a press at its centre instead of it. */
  coveredBy: string | null;
}

/**
 * Looks for the first visible element that a target means; `null` where there is none. Runs in the
 * page, and so uses nothing from outside.
 *
 * @param scrollTo where in the window to scroll it first; absent: not at all
 */
export function look(
  { role, name, host }: Target,
  scrollTo?: 'center' | 'end' | null,
): Sight | null {
  const selectors = {
    heading: 'h1, h2, h3',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'input:not([type]), input[type=text], input[type=email], textarea',
    button: 'button, input[type=submit]',
    link: 'a[href]',
    status: '[role=status]',
    alert: '[role=alert]',
  };
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const { labels, type, value } = element as HTMLInputElement;
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const referred = by.map((id) => root.getElementById(id)?.textContent).join(' ');
    const own = element.matches('input, textarea') ? '' : element.textContent;
    const labelled = [...(labels ?? [])].map((label) => {
      const copy = label.cloneNode(true) as Element;
      for (const control of copy.querySelectorAll('input, textarea')) control.remove();
      return copy.textContent;
    });
    return squeeze(
      element.getAttribute('aria-label') ||
        referred ||
        labelled.join(' ') ||
        own ||
        (type === 'submit' ? value : ''),
    );
  };
  const roots = host
    ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot)
    : [document];
  const candidates = roots
    .flatMap((root) => [...(root?.querySelectorAll<HTMLInputElement>(selectors[role]) ?? [])])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const wanted = squeeze(name);
  const element =
    candidates.find((one) => !wanted || nameOf(one) === wanted) ??
    candidates.find((one) => nameOf(one).includes(wanted));
  if (!element) return null;

  if (scrollTo) element.scrollIntoView({ block: scrollTo, behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner; ) {
    hit = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === hit) break;
  }
  const takes = [element, ...(element.labels ?? [])].some((one) => one.contains(hit));
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return {
    name: nameOf(element),
    value: element.value,
    checked: element.checked,
    focused: active === element,
    groupFocused: active instanceof HTMLInputElement && active.name === element.name,
    direction: getComputedStyle(element).direction,
    x,
    y,
    coveredBy: takes ? null : (hit?.outerHTML.slice(0, 200) ?? 'nothing'),
  };
}
