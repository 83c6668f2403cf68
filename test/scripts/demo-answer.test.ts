import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { demoAnswer } from '../../scripts/demo-answer.ts';
import type { Submission } from '../../scripts/read-submission.ts';

const sent: Submission = {
  path: '/demo/envoyer',
  contentType: 'multipart/form-data',
  fields: [],
  files: [],
  text: '',
};

function cellsOf(submission: Partial<Submission>): string[] {
  const { body } = demoAnswer('<main><!-- champs --></main>', { ...sent, ...submission });
  const { document } = new JSDOM(body).window;
  return [...document.querySelectorAll('tbody :is(th, td)')].map((cell) => cell.textContent);
}

describe('the page that shows what the server received', () => {
  it('shows names and values as text, whatever they contain', () => {
    const fields = [{ name: '<b>', value: '<script>alert("$&")</script> & é' }];
    expect(cellsOf({ fields })).toEqual(['<b>', '<script>alert("$&")</script> & é']);
  });

  it('says that a field is empty', () => {
    expect(cellsOf({ fields: [{ name: 'order-id', value: '' }] })).toEqual(['order-id', 'vide']);
  });

  it('names a chosen file', () => {
    const files = [{ name: 'capture', filename: 'a.png', type: 'image/png', size: 12 }];
    expect(cellsOf({ files })).toEqual(['capture', 'a.png (12 octets)']);
  });

  it('puts the fields of the form plug-in after what the customer wrote', () => {
    const fields = [
      { name: '_wpcf7', value: '7' },
      { name: 'your-name', value: 'Élodie' },
    ];
    expect(cellsOf({ fields })).toEqual(['your-name', 'Élodie', '_wpcf7', '7']);
  });
});
