import type { Locator, Page as Tab } from 'playwright-core';
import type { Answers } from '../../src/policy/types.ts';
import type { EligibilityCheckElement } from '../../src/widget/public-types.ts';

export const script = '<script src="/dist/eligibility-check.js" defer></script>';

/** A contact form as it stands on a merchant's page. */
export const contactForm = `<form method="post" action="/sent">
  <label>Nom <input name="your-name"></label>
  <label>E-mail <input type="email" name="your-email"></label>
  <label>Objet <input name="your-subject"></label>
  <label>Message <textarea name="your-message"></textarea></label>
  <button>Envoyer</button>
</form>`;

/** A French page. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Contact</title><meta name="viewport" content="width=device-width">${head}<body>${body}`;

/** Every widget of a page. */
export const widgets = (tab: Tab): Locator => tab.locator('eligibility-check');

/** Sets the answers as a script of the page would. */
export const setAnswers = (widget: Locator, answers: Answers): Promise<void> =>
  widget.evaluate((element: EligibilityCheckElement, given) => {
    element.answers = given;
  }, answers);

export const answersOf = (widget: Locator): Promise<Answers> =>
  widget.evaluate((element: EligibilityCheckElement) => element.answers);

export const verdictOf = (widget: Locator): Promise<string | null | undefined> =>
  widget.evaluate((element: EligibilityCheckElement) => element.decision?.verdict);
