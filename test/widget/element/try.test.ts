import { expect, it } from 'vitest';
import { loadPart } from '../../../src/widget/load-part.ts';

it('x', async () => {
  const s = document.createElement('script'); s.src = new URL('./parts/eligibility-check.js', import.meta.url).href; document.head.append(s);
  console.log(s.src, import.meta.url, await loadPart('policy.js'), Object.keys(((await loadPart('languages/en.js')) as any).default));
  await expect(loadPart('languages/de.js')).rejects.toThrow();
});
