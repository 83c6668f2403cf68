import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most that `dist/eligibility-check.js` may weigh, in bytes after gzip -9. */
export const ENTRY_LIMIT = 20_000;

export interface Size {
  raw: number;
  /** gzip at its highest level, 9. */
  gzip: number;
  /** brotli at its highest quality, 11. */
  brotli: number;
}

/** The weight of a file's content, in bytes. */
export function sizeOf(content: Uint8Array): Size {
  return {
    raw: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
    brotli: brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }).byteLength,
  };
}

/** A module of a bundle, and its length in characters before minification. */
export interface BundledModule {
  id: string;
  length: number;
}

const groups: [name: string, pattern: RegExp][] = [
  ['policy document', /virtual:embedded-policy|\/policy\/documents\//],
  ['libraries', /\/node_modules\//],
  ['engine', /\/src\/policy\//],
  ['styles', /\/src\/widget\/(.*\/)?styles?\b/],
  ['messages', /\/src\/widget\/(.*\/)?messages?\b/],
  ['widget', /\/src\/widget\//],
];

/** An estimate: each group's part of `total` bytes, by the length of its modules. */
export function breakdown(modules: readonly BundledModule[], total: number): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { id, length } of modules) {
    const name = groups.find(([, pattern]) => pattern.test(id))?.[0] ?? 'other';
    lengths.set(name, (lengths.get(name) ?? 0) + length);
  }
  const sum = [...lengths.values()].reduce((a, b) => a + b, 0);
  return new Map([...lengths].map(([name, length]) => [name, Math.round((length / sum) * total)]));
}
