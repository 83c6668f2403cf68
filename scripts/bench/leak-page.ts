import { checkNow } from './whole-check.ts';

/** A page with a form, a place for widgets that come and go, and, if wanted, one that stays. */
export const leakPage = (staying: boolean): string => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Contact</title><link rel="icon" href="data:,">
<script src="/dist/eligibility-check.js" defer></script>
<body>${staying ? `<eligibility-check now="${checkNow}"></eligibility-check>` : ''}<main></main>
<form method="post" action="/sent">
  <label>Nom <input name="your-name"></label>
  <label>E-mail <input type="email" name="your-email"></label>
  <label>Objet <input name="your-subject"></label>
  <label>Message <textarea name="your-message"></textarea></label>
  <button>Envoyer</button>
</form>`;

/** The customer of `whole-check.ts`: a question answered, all but one, then all. */
export const leakAnswers = [
  { causes: ['unknown'] },
  {
    causes: ['unknown'],
    submittedAt: null,
    supportContactedAt: null,
    helpRefused: false,
    resolved: false,
    paymentMethod: 'card',
  },
  {
    causes: ['unknown'],
    submittedAt: null,
    supportContactedAt: null,
    helpRefused: false,
    resolved: false,
    paymentMethod: 'card',
    purchasedAt: '2026-01-12T10:00',
  },
];
