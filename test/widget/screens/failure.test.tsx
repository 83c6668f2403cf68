import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { screenMessages as fr } from '../../../src/languages/fr.ts';
import { Failure } from '../../../src/widget/failure.tsx';

afterEach(cleanup);

describe('a check that cannot run', () => {
  it('says so quietly and leads to the form of the page', () => {
    const { container } = render(<Failure messages={fr} contactUrl={null} hasForm={() => true} />);
    expect(container.textContent).toContain('pas disponible pour le moment');
    expect(container.textContent).toContain('Le formulaire de cette page fonctionne');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to the contact page where this one has no form', () => {
    render(<Failure messages={fr} contactUrl="https://example.com/" hasForm={() => false} />);
    expect(screen.getByRole('link', { name: 'Ouvrir la page de contact' })).toBeTruthy();
    expect(screen.queryByText(/Le formulaire de cette page/)).toBeNull();
  });
});
