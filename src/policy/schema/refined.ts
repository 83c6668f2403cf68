import { implication, type JsonSchema, type Parts } from './json-schema.ts';

const isOf = (...types: string[]): JsonSchema => ({
  required: ['type'],
  properties: { type: { enum: types } },
});

const acts = (...types: string[]): JsonSchema => ({ ...isOf(...types), required: ['type', 'act'] });

const actsTo = (to: JsonSchema): JsonSchema => ({ properties: { act: { properties: { to } } } });

const without = (property: string, errorMessage: string): JsonSchema => ({
  not: { required: [property] },
  errorMessage,
});

/** What must hold between the properties of a part, as far as a schema can say what `parse/` finds. */
const relations: Parts = {
  Fact: {
    allOf: [
      implication(
        isOf('choice', 'choices'),
        { required: ['options'] },
        without('options', 'Only "choice" and "choices" have options.'),
      ),
      implication(acts('boolean'), actsTo({ type: 'boolean' })),
      implication(acts('choice'), actsTo({ type: 'string' })),
      implication(acts('instant'), { required: ['none'], ...actsTo({ enum: ['now'] }) }),
      implication(
        isOf('date', 'choices', 'number', 'text'),
        without('act', 'Only "boolean", "choice" and "instant" have an act.'),
      ),
    ],
  },
};

/** The parts, with what must hold between their properties. */
export function refined(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, { ...part, ...relations[name] }]),
  );
}
