type Schema = { [keyword: string]: unknown };

/** The keywords that only speak to authors and editors, and those that `if` looks at. */
const silent = new Set([
  '$schema',
  '$defs',
  'title',
  'description',
  'examples',
  'default',
  'defaultSnippets',
  'doNotSuggest',
  'enumDescriptions',
  'errorMessage',
  'then',
  'else',
]);

const typeOf = (value: unknown) => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
};

const isObject = (value: unknown): value is Schema => typeOf(value).includes('object');
const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether JSON is valid by a schema, read as JSON Schema 2020-12 says and knowing nothing of
 * policies: the part of a validator that the schema of policies needs.
 *
 * @throws Error on a keyword that it does not know, so that none is passed over
 */
export function accepts(root: Schema, schema: Schema | boolean, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  const valid = (part: unknown, one: unknown = value) => accepts(root, part as Schema, one);
  const entries = isObject(value) ? Object.entries(value) : [];
  const items = Array.isArray(value) ? value : [];
  const { properties = {}, prefixItems = [] } = schema as {
    properties?: Schema;
    prefixItems?: unknown[];
  };
  const keywords: Record<string, (operand: never) => boolean> = {
    $ref: (path: string) =>
      valid(
        path
          .split('/')
          .slice(1)
          .reduce<unknown>((at, key) => (at as Schema)[key], root),
      ),
    type: (types: string | string[]) => list(types).some((type) => typeOf(value).includes(type)),
    enum: (options: unknown[]) => options.some((option) => same(option, value)),
    const: (only: unknown) => same(only, value),
    allOf: (parts: unknown[]) => parts.every((part) => valid(part)),
    anyOf: (parts: unknown[]) => parts.some((part) => valid(part)),
    not: (part: unknown) => !valid(part),
    if: (part: unknown) => valid((valid(part) ? schema.then : schema.else) ?? true),
    required: (keys: string[]) =>
      !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
    properties: () =>
      entries.every(([key, one]) => !Object.hasOwn(properties, key) || valid(properties[key], one)),
    additionalProperties: (part: unknown) =>
      entries.every(([key, one]) => Object.hasOwn(properties, key) || valid(part, one)),
    propertyNames: (part: unknown) => entries.every(([key]) => valid(part, key)),
    prefixItems: () => prefixItems.every((part, i) => i >= items.length || valid(part, items[i])),
    items: (part: unknown) => items.slice(prefixItems.length).every((one) => valid(part, one)),
    minItems: (least: number) => !Array.isArray(value) || value.length >= least,
    maxItems: (most: number) => !Array.isArray(value) || value.length <= most,
    minLength: (least: number) => typeof value !== 'string' || [...value].length >= least,
    pattern: (pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
    minimum: (least: number) => typeof value !== 'number' || value >= least,
    maximum: (most: number) => typeof value !== 'number' || value <= most,
    exclusiveMinimum: (least: number) => typeof value !== 'number' || value > least,
  };
  return Object.entries(schema).every(([keyword, operand]) => {
    if (silent.has(keyword)) return true;
    const check = keywords[keyword];
    if (!check) throw new Error(`no such keyword: ${keyword}`);
    return check(operand as never);
  });
}
