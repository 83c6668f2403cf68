import { implication, type JsonSchema, mapSchema, type Parts, referenceOf } from './json-schema.ts';

/**
 * Which of several kinds of object it is, told by the first key that each requires: an editor then
 * proposes all of these keys, and complains about the kind that was meant.
 */
function byFirstKey(branches: readonly JsonSchema[], parts: Parts): JsonSchema {
  const kinds = branches.map((branch) => {
    const { properties = {}, required: [key = ''] = [] } = parts[referenceOf(branch)] ?? {};
    return { branch, key, properties };
  });
  const keys = kinds.map(({ key }) => key);
  const every = new Set(kinds.flatMap(({ properties }) => Object.keys(properties)));
  return {
    properties: Object.fromEntries(
      kinds.map(({ branch, key, properties }) => [
        key,
        // Its words are those of the property that it stands for.
        { ...properties[key], standsFor: [referenceOf(branch), key] },
      ]),
    ),
    // Not to be proposed by an editor: `properties` are, with their words.
    propertyNames: { enum: [...every], doNotSuggest: true },
    not: { propertyNames: { enum: [...every].filter((key) => !keys.includes(key)) } },
    errorMessage: `Needs one of these keys: ${keys.join(', ')}.`,
    allOf: kinds.map(({ branch, key }) => implication({ required: [key] }, branch)),
  };
}

/**
 * Turns every choice between alternatives into one that goes by the type of the value, so that an
 * editor complains about the alternative that was meant instead of all of them.
 */
export function dispatched(parts: Parts): Parts {
  const typesOf = (schema: JsonSchema): string[] =>
    [(parts[referenceOf(schema)] ?? schema).type ?? []].flat();
  const changed = (schema: JsonSchema): JsonSchema => {
    const { anyOf, ...rest } = schema;
    if (!anyOf) return schema;
    const types = [...new Set(anyOf.flatMap(typesOf))];
    const rules = types.flatMap((type) => {
      const branches = anyOf.filter((branch) => typesOf(branch).includes(type));
      const [only = {}, ...others] = branches;
      if (!others.length && Object.keys(only).join() === 'type') return [];
      return [implication({ type }, others.length ? byFirstKey(branches, parts) : only)];
    });
    return { ...rest, type: types, ...(rules.length ? { allOf: rules } : {}) };
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, mapSchema(part, changed)]),
  );
}
