import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lacking } from '../../scripts/lacking.ts';
import { languageList, listFile } from '../../scripts/language-list.ts';
import { languageFolder, languages } from '../../scripts/languages.ts';
import * as dutch from '../../src/languages/nl.ts';

const tags = await languages();

describe('a language', () => {
  it.each(tags)('lacks nothing: %s', async (tag) => {
    expect(lacking(tag, await import(`../../src/languages/${tag}.ts`))).toEqual([]);
  });

  it('that lacks something is told what', () => {
    const { copied, copy: _, ...screenMessages } = dutch.screenMessages;
    const { formWords, traceMessages: __, ...rest } = dutch;
    const { labels } = formWords;
    const incomplete = {
      ...rest,
      screenMessages: { ...screenMessages, copied: copied && ' ' },
      formWords: { ...formWords, labels: { ...labels, email: '' } },
    };
    expect(lacking('nl', incomplete).sort()).toEqual([
      'formWords.labels.email',
      'screenMessages.copied',
      'screenMessages.copy',
      'traceMessages',
    ]);
  });

  it.each(tags)('rests on nothing but types and `plural`: %s', async (tag) => {
    const text = await readFile(new URL(`${tag}.ts`, languageFolder), 'utf8');
    const imports = [...text.matchAll(/^import (.*) from '(.*)';$/gm)];
    expect(text.match(/^import /gm)).toHaveLength(imports.length);
    for (const [, what, from] of imports) {
      expect(from).toMatch(/^\.\/[\w-]+\.ts$/);
      expect(what).toMatch(/^type \{|^\{ plural \}$/);
    }
  });
});

it('The list of languages is that of their files: `npm run build` writes it', async () => {
  expect(await readFile(listFile, 'utf8')).toBe(languageList(tags));
});
