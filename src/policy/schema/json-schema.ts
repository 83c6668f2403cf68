/** The part of JSON Schema (draft 2020-12) that the schema of policies is written in. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  then?: JsonSchema;
}

/** The named parts of a schema. */
export type Parts = Record<string, JsonSchema>;

/** The name of the part that a schema refers to; empty where it refers to none. */
export const referenceOf = ({ $ref = '' }: JsonSchema): string => $ref.replace('#/$defs/', '');

/** Changes a schema and every object in it, the innermost first. */
export function mapSchema(schema: JsonSchema, change: (one: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return typeof value === 'object' && value !== null
      ? mapSchema(value as JsonSchema, change)
      : value;
  };
  return change(Object.fromEntries(Object.entries(schema).map(([key, one]) => [key, inner(one)])));
}

const consequence = 'then';

/** What holds where something else does, and what holds where it does not. */
export function implication(
  condition: JsonSchema,
  then: JsonSchema,
  otherwise?: JsonSchema,
): JsonSchema {
  return { if: condition, [consequence]: then, ...(otherwise ? { else: otherwise } : {}) };
}
