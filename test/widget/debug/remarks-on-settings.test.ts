import { describe, expect, it } from 'vitest';
import { remarksOnSettings } from '../../../src/widget/debug/remarks-on-settings.ts';
import { english, french } from '../../../src/widget/debug/words.ts';
import { readSettings } from '../../../src/widget/settings.ts';

/** What is said of a page's widget; the element itself need not run for it. */
function remarks(html: string, words = french): string[] {
  document.body.innerHTML = html;
  const host = document.querySelector('eligibility-check') as HTMLElement;
  const settings = readSettings(host, () => {});
  return remarksOnSettings(host, settings, words).map((text) => text.replace(/\s/g, ' '));
}
const widget = (attributes: string) => `<eligibility-check ${attributes}></eligibility-check>`;

describe('a setting without effect', () => {
  it.each([
    ['mail', 'email'],
    ['mesage', 'message'],
    ['orderid', 'orderId'],
    ['commande', 'orderId'],
  ])('is a key of fields that is none: %s', (name, meant) => {
    const said = remarks(widget(`fields='{"${name}": "#a"}'`)).join();
    expect(said).toMatch(
      `fields : « ${name} » n’est pas une clé. Les clés : subject, email, name,`,
    );
    expect(said).toMatch(new RegExp(` Vouliez-vous écrire ${meant} \\?$`));
  });

  it('is told without a guess where nothing is near', () => {
    expect(remarks(widget(`fields='{"zzz": "#a"}'`)).join()).not.toContain('Vouliez-vous');
  });

  it.each(['["a"]', 'true', '5'])('is what says nothing of fields: %s', (value) => {
    expect(remarks(widget(`fields='${value}'`))).toEqual([
      `fields="${value}" est sans effet : écrivez par exemple fields='{"email": "#email"}', ou fields="false".`,
    ]);
  });

  it('is a theme that is none', () => {
    expect(remarks(widget('theme="darkk"'), english)).toEqual([
      'theme="darkk" has no effect. The values: auto, light, dark. Did you mean dark?',
    ]);
  });

  it('is an attribute that is nearly one of ours', () => {
    expect(remarks(widget('polcy="/p.json"'))).toEqual([
      'L’attribut polcy est sans effet. Vouliez-vous écrire policy ?',
    ]);
  });

  it('is such an attribute of the place of the widget', () => {
    const place = `<div data-eligibility-check data-polcy="/p.json">${widget('')}</div>`;
    expect(remarks(place)).toEqual([
      'L’attribut data-polcy est sans effet. Vouliez-vous écrire data-policy ?',
    ]);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['a setting that works', widget(`fields='{"email": "#a", "subject": false}' theme="dark"`)],
    ['a form that is left alone', widget('fields="false"')],
    [
      'what belongs to others',
      `<div data-eligibility-check data-debug id="a" class="b" data-element_type="c" data-type="e" data-name="f">${widget('debug id="d" style="" part="e" title="f"')}</div>`,
    ],
  ])('%s', (_, html) => expect(remarks(html)).toEqual([]));
});
