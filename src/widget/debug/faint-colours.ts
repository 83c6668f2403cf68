import { insert } from '../messages/insert.ts';
import type { Words } from './words.ts';

type Pixel = ArrayLike<number>;

const properties = ['text', 'background', 'border', 'accent'].map(
  (name) => `--eligibility-${name}`,
);

/** The colour that is seen of the last of these, which lie one over the other. */
function seen(...colors: string[]): Pixel | undefined {
  const context = document.createElement('canvas').getContext('2d');
  for (const color of context ? colors : []) {
    (context as CanvasRenderingContext2D).fillStyle = color;
    context?.fillRect(0, 0, 1, 1);
  }
  return context?.getImageData(0, 0, 1, 1).data;
}

/** As WCAG 2 defines it. */
function luminance([...channels]: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2 defines it, from 1 to 21. */
function contrast(one: Pixel, other: Pixel): number {
  const [low = 0, high = 0] = [one, other]
    .map((pixel) => luminance(Array.from(pixel)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * What cannot be seen well of a widget in the colours that its owner gave, each with the contrast
 * and what to change; nothing until it is drawn. In the theme that is on.
 */
export function faintColours(host: HTMLElement, words: Words): string[] {
  const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return [];
  const style = getComputedStyle(root);
  const back = style.backgroundColor;
  const button = root.querySelector('.primary');
  const main = button && getComputedStyle(button);
  const own = (name: string) => style.getPropertyValue(name).trim();
  const wrong = properties.flatMap((property) => {
    const value = own(property);
    return value && !CSS.supports('color', value)
      ? [insert(words.noColour, { property, value })]
      : [];
  });
  const pairs: [keyof Words['parts'], number, string, string[], string][] = [
    ['text', 4.5, style.color, [back], '--eligibility-text, --eligibility-background'],
    ['hints', 4.5, own('--quiet'), [back], '--eligibility-background'],
    ['errors', 4.5, own('--mend'), [back], '--eligibility-background'],
    ['edges', 3, own('--edge'), [back], '--eligibility-background'],
  ];
  if (main) {
    const under = [back, main.backgroundColor];
    pairs.push(
      ['button', 4.5, main.color, under, '--eligibility-accent'],
      ['focus', 3, main.borderTopColor, [back], '--eligibility-accent, --eligibility-background'],
    );
  }
  const faint = pairs.flatMap(([part, least, color, below, properties]) => {
    const pixels = [seen('#fff', ...below), seen('#fff', ...below, color)] as const;
    const ratio = pixels[0] && pixels[1] ? contrast(pixels[0], pixels[1]) : least;
    return ratio < least
      ? [
          insert(words.faint, {
            what: words.parts[part],
            ratio: `${Math.floor(ratio * 10) / 10}`,
            least: `${least}`,
            properties,
          }),
        ]
      : [];
  });
  return [...wrong, ...faint];
}
