/**
 * What cannot be seen well of the widget, in the theme and colours that the page has at the moment:
 * text under 4.5:1 (3:1 where it is large), and controls, their focus and icons under 3:1. Runs in
 * the page.
 */
export function looks(): string[] {
  type Color = [red: number, green: number, blue: number, alpha: number];
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const colorOf = (text: string): Color => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Color, below: Color): Color => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (color: Color) => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Color, other: Color) => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const around = (element: Element) =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const behind = (element: Element | null): Color => {
    if (!element) return colorOf('Canvas');
    const own = colorOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(around(element)));
  };
  const found = new Set<string>();
  const demand = (least: number, what: string, color: string, on: Color, element: Element) => {
    const ratio = contrast(over(colorOf(color), on), on);
    if (ratio >= least) return;
    const name = `${element.localName}${element.className && `.${element.className}`}`;
    found.add(`${what} of ${name}: ${ratio.toFixed(2)} under ${least} (${color} on ${on})`);
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(':disabled');

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !texts.currentNode.nodeValue?.trim() || !isSeen(element)) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    demand(large ? 3 : 4.5, 'text', color, behind(element), element);
  }
  for (const element of root.querySelectorAll<HTMLElement>(
    'input, textarea, button, a[href], summary, svg',
  )) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    const outside = behind(around(element));
    if (element.matches('svg')) {
      demand(3, 'icon', style.color, outside, element);
      continue;
    }
    if (element.matches('[type="radio"], [type="checkbox"]')) {
      if (style.accentColor !== 'auto') demand(3, 'mark', style.accentColor, outside, element);
    } else if (element.matches('input, textarea')) {
      demand(4.5, 'value', style.color, behind(element), element);
      demand(3, 'edge', style.borderTopColor, outside, element);
    } else if (element.matches('button')) {
      const isBare = style.borderTopStyle === 'none' || style.borderTopWidth === '0px';
      if (isBare && !style.textDecorationLine.includes('underline')) {
        found.add(`nothing but its place tells that "${element.textContent}" is a button`);
      } else if (!isBare) demand(3, 'edge', style.borderTopColor, outside, element);
    }
    const before = root.activeElement as HTMLElement | null;
    element.focus({ preventScroll: true });
    const { outlineStyle, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none') found.add(`no focus shows on ${element.localName}`);
    else if (outlineStyle !== 'auto') demand(3, 'focus', outlineColor, outside, element);
    before?.focus({ preventScroll: true });
  }
  return [...found];
}
