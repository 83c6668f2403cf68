import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { frenchSpaces } from '../policy/french-spaces.ts';
import { testDocument } from '../policy/test-policy.ts';

const script = fileURLToPath(new URL('../../scripts/check-policy.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script says of a document, and how it ends. */
function checked(text: string, ...options: string[]) {
  writeFileSync(join(folder, 'mine.json'), text);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, ...options, 'mine.json'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { lines: stdout.trimEnd().split('\n'), status };
}

const broken = '{\n  "id" "mine"\n}';
const { bestCases, certainties, statuses, verdicts } = testDocument() as Record<
  string,
  Record<string, object>
>;
const sound = {
  verdicts: { no: verdicts?.no, invalid: verdicts?.invalid },
  statuses,
  bestCases: { none: bestCases?.none },
  certainties,
};

describe('checking a document on the command line', () => {
  it('names the place of a mistake in English, and fails', () => {
    const { lines, status } = checked(broken);
    expect(lines[0]).toBe('mine.json:2:8 error: this is no JSON: colon expected');
    expect(status).toBe(1);
  });

  it('says so in French where that is asked for', () => {
    const { lines } = checked(broken, '--lang', 'fr');
    expect(lines[0]).toBe(frenchSpaces('mine.json:2:8 erreur : il manque un deux-points'));
  });

  it('names what was probably meant', () => {
    const text = JSON.stringify(testDocument({ timeZone: 'Europe/Pari' }));
    expect(checked(text, '--lang', 'fr').lines[0]).toMatch(
      /erreur\s: le fuseau horaire «\sEurope\/Pari\s» n’existe pas \(Europe\/Paris\s\?\)$/,
    );
  });

  it('tells what the check finds, in French too, and passes where nothing is an error', () => {
    const text = JSON.stringify(testDocument({ ...sound, values: { idle: 1 } }), null, 1);
    const line = text.split('\n').findIndex((one) => one.includes('"idle"')) + 1;
    const { lines, status } = checked(text, '--lang', 'fr');
    expect(lines).toEqual([
      frenchSpaces(
        `mine.json:${line}:11 avertissement : Rien n’emploie la valeur « idle » : à employer, ou à supprimer.`,
      ),
    ]);
    expect(status).toBe(0);
  });

  it('says that nothing is to mend', () => {
    const text = JSON.stringify(testDocument(sound));
    expect(checked(text)).toEqual({ lines: ['mine.json: nothing to mend'], status: 0 });
  });
});
