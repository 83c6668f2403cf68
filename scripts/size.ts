import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

/**
 * The most that `dist/eligibility-check.js` may weigh, in bytes after gzip -9. From here it only goes
 * down: the aim is 20,000, and 13,500 after that.
 */
export const ENTRY_LIMIT = 38_880;

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

/** A module of a bundle: its code as the bundler took it in, not yet minified. */
export interface BundledModule {
  id: string;
  code: string;
}

const groups: [name: string, pattern: RegExp][] = [
  ['policy document', /virtual:embedded-policy|\/policy\/documents\//],
  ['libraries', /\/node_modules\//],
  ['engine', /\/src\/policy\//],
  ['styles', /\/src\/widget\/(.*\/)?styles?\b/],
  ['messages', /\/src\/languages\/|\/src\/widget\/(.*\/)?messages?\b/],
  ['widget', /\/src\/widget\//],
];

/** An estimate: each group's part of `total` bytes, by what it weighs on its own after gzip. */
export function breakdown(modules: readonly BundledModule[], total: number): Map<string, number> {
  const codes = new Map<string, string>();
  for (const { id, code } of modules) {
    const name = groups.find(([, pattern]) => pattern.test(id))?.[0] ?? 'other';
    codes.set(name, `${codes.get(name) ?? ''}${code}\n`);
  }
  const sizes = [...codes].map(([name, code]) => {
    const { code: minified } = minifySync('group.js', code, { module: true, compress: false });
    return [name, sizeOf(Buffer.from(minified)).gzip] as const;
  });
  const sum = sizes.reduce((a, [, gzip]) => a + gzip, 0);
  return new Map(sizes.map(([name, gzip]) => [name, Math.round((gzip / sum) * total)]));
}
