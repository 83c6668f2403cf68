// As the widget does for a policy of a merchant's own.
import '../../../src/policy/language/more.ts';
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { screenMessages as fr } from '../../../src/languages/fr.ts';
import { decide } from '../../../src/policy/decide.ts';
import type { Answer, Answers } from '../../../src/policy/types.ts';
import { App, type AppProps } from '../../../src/widget/app.tsx';
import { english } from '../english.ts';
import { policy } from './fixture-policy.ts';

afterEach(cleanup);

/**
 * Mounts the screens as the element does: it holds the answers, and every change of them is
 * decided anew. `now` is Tuesday 13 January 2026, 09:00 in Paris.
 */
export function mountApp(given: Partial<AppProps> = {}) {
  const customer = userEvent.setup();
  const lang = given.lang ?? 'fr';
  const now = given.now ?? (() => '2026-01-13T09:00:00+01:00');
  let answers = given.answers ?? {};
  const draw = () => (
    <App
      policy={policy}
      lang={lang}
      messages={lang === 'en' ? english : fr}
      instance="check-"
      contactUrl={null}
      hasForm={() => true}
      onPrefill={onPrefill}
      notice={() => null}
      {...given}
      now={now}
      answers={answers}
      decision={decide(given.policy ?? policy, answers, { now: now(), lang })}
      onAnswer={onAnswer}
      onReset={onReset}
    />
  );
  const take = (next: Answers) => {
    answers = next;
    view.rerender(draw());
  };
  const onPrefill = vi.fn<AppProps['onPrefill']>(() => []);
  const onAnswer = vi.fn((fact: string, answer: Answer | undefined) => {
    const { [fact]: _, ...others } = answers;
    take(answer === undefined ? others : { ...others, [fact]: answer });
  });
  const onReset = vi.fn(() => take({}));
  const view = render(draw());
  return { customer, onAnswer, onReset, onPrefill, take, container: view.container };
}
