import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as the mean colour of each square of `side` CSS pixels, row by row. */
export interface Blocks {
  columns: number;
  rows: number;
  /** Red, green and blue of each block, 0 to 255. */
  means: Uint8Array;
}

/** How long a side of a block is, in CSS pixels. */
export const side = 16;

// Sixteen levels of each channel: finer than the tolerance, and small in git.
const levels = 16;

/** The text that stands for a picture in the file of references. */
export function writeBlocks({ columns, rows, means }: Blocks): string {
  const coarse = means.map((mean) => Math.round(mean / levels));
  return `${columns}x${rows} ${deflateSync(coarse, { level: 9 }).toString('base64')}`;
}

/** Throws at a text that `writeBlocks` did not write. */
export function readBlocks(text: string): Blocks {
  const [size = '', packed = ''] = text.split(' ');
  const [columns = 0, rows = 0] = size.split('x').map(Number);
  const coarse = new Uint8Array(inflateSync(Buffer.from(packed, 'base64')));
  if (!columns || coarse.length !== columns * rows * 3) {
    throw new Error(`A reference of ${size} is damaged: run npm run visual -- --accept.`);
  }
  return { columns, rows, means: coarse.map((level) => Math.min(255, level * levels)) };
}
