import { describe, expect, it } from 'vitest';
import { startWebDriver } from './support/webdriver.ts';
import { within } from './support/within.ts';

describe('a browser that does not answer', () => {
  it('ends the wait, and the error names what was waited for', async () => {
    const never = new Promise(() => {});
    await expect(within(0, 'Firefox, the key Tab', never)).rejects.toThrow('Firefox, the key Tab');
  });

  it('is named where it breaks off', async () => {
    const broken = Promise.reject(new Error('Target closed'));
    await expect(within(9, 'Firefox, the key Tab', broken)).rejects.toThrow(
      'Firefox, the key Tab: Target closed',
    );
  });

  it.each([
    ['is not there', '/nowhere/WebKitWebDriver', 'ENOENT'],
    ['ends at once', '/bin/false', 'ended with code 1'],
  ])('is not waited for where its driver %s', async (_, program, said) => {
    await expect(startWebDriver(program, process.env)).rejects.toThrow(said);
  });
});
