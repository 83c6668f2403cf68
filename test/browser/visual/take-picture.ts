import type { Browser, Page } from 'playwright-core';
import { pageOf, reach, type State } from '../access/states.ts';
import { visit } from '../support/chromium.ts';
import type { TestServer } from '../support/server.ts';
import { widgets } from '../widget-page.ts';
import { type Blocks, side } from './blocks.ts';

/** How a state is to be seen. */
export interface View {
  state: State;
  theme: 'light' | 'dark';
  /** Of the page, in CSS pixels. */
  width: number;
  lang: string;
}

export const nameOf = ({ state, theme, width, lang }: View): string =>
  `${state.name}, ${theme}, ${width}, ${lang}`;

/** Fonts of one width differ least from machine to machine. */
const look = `html, body, main { margin: 0; background: none }
  main > :not(eligibility-check) { display: none }
  eligibility-check { --eligibility-font: monospace }`;

/** The mean colours of a picture's blocks. */
export async function blocksOf(tab: Page, png: Buffer): Promise<Blocks> {
  const { columns, means } = await tab.evaluate(
    async ({ base64, side }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const columns = Math.floor(image.width / side);
      const means: number[] = [];
      for (let row = 0; row < Math.floor(image.height / side); row++) {
        for (let column = 0; column < columns; column++) {
          const sum = [0, 0, 0];
          for (let y = row * side; y < (row + 1) * side; y++) {
            for (let x = column * side; x < (column + 1) * side; x++) {
              for (let channel = 0; channel < 3; channel++) {
                sum[channel] =
                  (sum[channel] ?? 0) + (data[(y * image.width + x) * 4 + channel] ?? 0);
              }
            }
          }
          means.push(...sum.map((all) => Math.round(all / side ** 2)));
        }
      }
      return { columns, means };
    },
    { base64: png.toString('base64'), side },
  );
  return { columns, rows: means.length / 3 / columns, means: Uint8Array.from(means) };
}

/**
 * Brings the widget into a state and takes its picture.
 *
 * @param css for the page, after what every picture has
 */
export async function takePicture(browser: Browser, server: TestServer, view: View, css = '') {
  const { state, theme, width, lang } = view;
  const { tab, close } = await visit(browser, {
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    isMobile: false,
    hasTouch: false,
  });
  try {
    // What the compiler of a script calls in functions that run in the page.
    await tab.addInitScript('globalThis.__name = (named) => named;');
    const page = pageOf(state, lang).replace('<main>', `<style>${look}${css}</style><main>`);
    await tab.goto(server.serve('/page', page));
    await reach(widgets(tab), state);
    // Neither a caret nor the ring of a focus that came by chance.
    await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('eligibility-check') as Element;
      (shadowRoot?.activeElement as HTMLElement | null)?.blur();
    });
    await tab.mouse.move(0, 0);
    const png = await widgets(tab).screenshot({ animations: 'disabled', caret: 'hide' });
    return { png, blocks: await blocksOf(tab, png) };
  } finally {
    await close();
  }
}
