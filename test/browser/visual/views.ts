import { states } from '../access/states.ts';
import type { View } from './take-picture.ts';

const widths = [360, 768];

/** What is compared with its reference: every state on a phone and wide, and more of some. */
export const views: readonly View[] = [
  ...states
    // Without a policy there is only what the page's author wrote.
    .filter(({ name }) => name !== 'failure' && name !== 'offer to resume')
    .flatMap((state) =>
      widths.map((width): View => ({ state, width, theme: 'light', lang: 'fr' })),
    ),
  ...states
    .filter(({ name }) => /^(first|error in a date|result|request)/.test(name))
    .map((state): View => ({ state, width: 360, theme: 'dark', lang: 'fr' })),
  ...states
    .filter(({ name }) => /^(first|result: full)/.test(name))
    .map((state): View => ({ state, width: 360, theme: 'light', lang: 'ar' })),
];

/** Few, and each unlike the others: what every run of the tests compares. */
export const quickViews: readonly View[] = views.filter(
  ({ state, width, theme, lang }) =>
    (/^(first|error in a date|result: full|request)/.test(state.name) &&
      width === 360 &&
      theme === 'light' &&
      lang === 'fr') ||
    (/^result: full/.test(state.name) && lang === 'fr' && (width === 768 || theme === 'dark')),
);
