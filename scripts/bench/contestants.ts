import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundled } from './bundled.ts';
import { emojiData } from './emoji-data.ts';

const require = createRequire(import.meta.url);

/** A widget on a page, and how one sees that its first box is there. */
export interface Contestant {
  name: string;
  /** What its documentation says to paste, below its script. */
  markup: string;
  /** Further markup of the head. */
  head?: string;
  /** Source of its script; absent for a page on its own. */
  script?: string;
  /** What else it loads, by path. */
  files?: Record<string, string>;
  /** Whether it draws an interface: a box of its own that something can be done in. */
  isInterface: boolean;
  /** Selector of what holds its first box: an element with an open shadow tree, or any other. */
  host: string;
  /** Selector of the first box in there; '': any text. */
  box: string;
}

/** The widget as README.md embeds it. */
export async function ourselves(name: string, folder: string): Promise<Contestant> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [markup] = /<eligibility-check style.*?<\/eligibility-check>/s.exec(readme) ?? [];
  if (!markup) throw new Error('README.md no longer shows how to embed the widget.');
  const files: Record<string, string> = {};
  for (const file of await readdir(folder)) {
    if (file.endsWith('.js')) files[`/${file}`] = await readFile(join(folder, file), 'utf8');
  }
  return {
    name,
    markup,
    script: files['/eligibility-check.js'] ?? '',
    files,
    isInterface: true,
    host: 'eligibility-check',
    box: 'form[part=question] input',
  };
}

const consent = `import { run } from 'vanilla-cookieconsent';
run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: { default: 'fr', translations: { fr: {
    consentModal: {
      title: 'Nous utilisons des cookies',
      description: 'Ils servent à mesurer la fréquentation de ce site.',
      acceptAllBtn: 'Tout accepter',
      acceptNecessaryBtn: 'Tout refuser',
      showPreferencesBtn: 'Choisir',
    },
    preferencesModal: {
      title: 'Vos choix',
      acceptAllBtn: 'Tout accepter',
      acceptNecessaryBtn: 'Tout refuser',
      savePreferencesBtn: 'Enregistrer',
      sections: [{ title: 'Mesure', description: 'Visites.', linkedCategory: 'analytics' }],
    },
  } } },
});`;

/** The widgets that ours is measured against, each bundled to one minified script. */
export async function anchors(): Promise<Contestant[]> {
  const [emojiPicker, altcha, cookieConsent, relativeTime] = await Promise.all(
    [
      "import 'emoji-picker-element';",
      "import 'altcha';",
      consent,
      "import '@github/relative-time-element';",
    ].map(bundled),
  );
  const css = await readFile(
    require.resolve('vanilla-cookieconsent/dist/cookieconsent.css'),
    'utf8',
  );
  const picker = {
    markup: '<emoji-picker data-source="/emoji.json"></emoji-picker>',
    script: emojiPicker,
    files: { '/emoji.json': await emojiData() },
    isInterface: true,
    host: 'emoji-picker',
  };
  return [
    { ...picker, name: 'emoji-picker-element', box: 'input[type=search]' },
    { ...picker, name: 'emoji-picker-element, first emoji', box: 'button.emoji[id^=emo-]' },
    {
      name: 'altcha',
      markup: '<altcha-widget challenge="/challenge.json"></altcha-widget>',
      script: altcha,
      files: { '/challenge.json': '{}' },
      isInterface: true,
      host: 'altcha-widget',
      box: 'input[type=checkbox]',
    },
    {
      name: 'vanilla-cookieconsent',
      head: '<link rel="stylesheet" href="/consent.css">',
      markup: '',
      script: cookieConsent,
      files: { '/consent.css': css },
      isInterface: true,
      host: 'html.show--consent',
      box: '#cc-main .cm button',
    },
    {
      name: 'relative-time-element',
      markup: '<relative-time datetime="2026-01-01T12:00:00Z">1 janvier 2026</relative-time>',
      script: relativeTime,
      isInterface: false,
      host: 'relative-time',
      box: '',
    },
  ];
}
