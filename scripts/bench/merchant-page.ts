import type { Contestant } from './contestants.ts';

const sentence = 'Notre équipe répond tous les jours, et vous lit avec attention. ';

/**
 * A contact page, the same for all, with the widget's element above the form.
 *
 * @param withScript whether its script is on the page, too, or comes later
 */
export const merchantPage = (
  { head = '', script, markup }: Contestant,
  withScript = true,
): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Contact</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:16px}label{display:block}</style>${head}</head>
<body><h1>Contact</h1><p>${sentence.repeat(3)}</p>
${script === undefined || !withScript ? '' : '<script src="/widget.js" defer></script>'}
${markup}
<form method="post" action="/sent"><label>Nom <input name="your-name"></label>
<label>E-mail <input type="email" name="your-email"></label>
<label>Objet <input name="your-subject"></label>
<label>Message <textarea name="your-message"></textarea></label><button>Envoyer</button></form>
<p>${sentence.repeat(20)}</p></body></html>`;
