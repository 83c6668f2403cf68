import { normalise } from './normalise.ts';

/** The choices that say one of the values, by their text or value, the best first. */
export function matching<Choice extends Element>(
  choices: Iterable<Choice | undefined>,
  values: readonly string[],
): Choice[] {
  return values.flatMap((value) =>
    [...choices].filter((choice): choice is Choice =>
      [choice?.textContent, ...['value', 'data-value'].map((name) => choice?.getAttribute(name))]
        .map((text) => normalise(text ?? ''))
        .includes(normalise(value)),
    ),
  );
}
