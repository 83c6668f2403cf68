import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/index.ts';
import { Failure } from '../../src/preview/failure.tsx';
import { shipped } from './shipped.ts';

afterEach(cleanup);

test('What is wrong with the live document is told in the language of the page', () => {
  const parsed = parsePolicy({ ...shipped, version: 3 });
  const issues = parsed.ok ? [] : parsed.issues;
  const { rerender } = render(<Failure title="" message="" issues={issues} lang="fr" />);
  expect(screen.getByRole('listitem').textContent).toBe(
    '/version Il faut un texte, pas un nombre.',
  );
  rerender(<Failure title="" message="" issues={issues} lang="en" />);
  expect(screen.getByRole('listitem').textContent).toBe('/version must be a text, not a number');
});
