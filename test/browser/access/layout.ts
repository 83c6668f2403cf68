/** What of the widget makes the page wider than its window, or is cut off. Runs in the page. */
export function overflowing(): string[] {
  const page = document.scrollingElement as Element;
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  const found: string[] = [];
  if (page.scrollWidth > page.clientWidth) {
    found.push(`the page is ${page.scrollWidth} px wide in ${page.clientWidth}`);
  }
  for (const element of root.querySelectorAll<HTMLElement>('.root *')) {
    if (!element.checkVisibility() || element.closest('svg')) continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.localName} "${element.textContent?.slice(0, 30)}"`;
    if (left < -0.5 || right > page.clientWidth + 0.5) found.push(`${name} sticks out`);
    const { overflowX } = getComputedStyle(element);
    const cuts = overflowX !== 'visible' || element.matches('input, button');
    if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`${name} is cut off`);
  }
  return found;
}

/** What is to be pressed and smaller than 24 CSS pixels, but for links within a sentence. Runs in the page. */
export function smallTargets(): string[] {
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  return [
    ...root.querySelectorAll<HTMLInputElement>('input, textarea, button, a[href], summary'),
  ].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const isInSentence =
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentNode?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
    if ((width >= 24 && height >= 24) || isInSentence) return [];
    const name = `${element.localName} "${element.textContent?.slice(0, 30)}"`;
    return [`${name} is ${width.toFixed(0)} × ${height.toFixed(0)} px`];
  });
}

/** What moves, although the customer wants no motion. Runs in the page. */
export function moving(): string[] {
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  const seconds = (text: string) =>
    Math.max(...text.split(',').map((one) => Number.parseFloat(one)));
  const found = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const name = `${element.localName}${pseudo ?? ''}`;
      if (seconds(style.transitionDuration) > 0.01) found.add(`${name} has a transition`);
      if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) {
        found.add(`${name} is animated`);
      }
      if (style.scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly`);
    }
  }
  return [...found];
}

/** Sets the widget's text apart as WCAG 1.4.12 wants to be possible; returns nothing. Runs in the page. */
export function spaceText(): void {
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
