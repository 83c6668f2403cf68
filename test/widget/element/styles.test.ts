import { expect, it, vi } from 'vitest';
import { page } from './page.ts';

it('the styles of a widget stand in a style element where the browser cannot make a sheet to adopt', () => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    },
  );
  const widget = page('<eligibility-check></eligibility-check>');
  expect(widget.shadowRoot?.querySelectorAll('style')).toHaveLength(1);
  expect(widget.decision).not.toBeNull();
});
