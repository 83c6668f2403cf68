import { escapeUTF8 } from 'entities';
import type { Page } from './page-server.ts';
import type { Submission } from './read-submission.ts';

type Row = { name: string; value: string };

const place = '<!-- champs -->';

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value }) => {
    const shown = value === '' ? '<em>vide</em>' : escapeUTF8(value);
    return `<tr><th scope="row"><code>${escapeUTF8(name)}</code></th><td>${shown}</td></tr>`;
  });
  return `<table class="received"><thead><tr><th scope="col">Champ</th><th scope="col">Valeur</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** The page that shows what a form sent, in `template` at the comment `<!-- champs -->`. */
export function demoAnswer(template: string, { fields, files }: Submission): Page {
  const chosen = files.map(({ name, filename, size }) => ({
    name,
    value: filename && `${filename} (${size} octets)`,
  }));
  // The fields that Contact Form 7 adds for itself would bury what the customer wrote.
  const isTechnical = ({ name }: Row) => name.startsWith('_');
  const technical = fields.filter(isTechnical);
  const written = [...fields.filter((field) => !isTechnical(field)), ...chosen];
  const details =
    technical.length > 0
      ? `<details><summary>Champs techniques de l’extension (${technical.length})</summary>${table(technical)}</details>`
      : '';
  return { body: template.replace(place, () => table(written) + details) };
}
