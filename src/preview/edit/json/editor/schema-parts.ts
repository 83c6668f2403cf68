/** A part of a JSON Schema, as far as an editor shows it. */
export interface SchemaPart {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  properties?: { readonly [key: string]: SchemaPart };
  additionalProperties?: SchemaPart | boolean;
  required?: readonly string[];
  items?: SchemaPart;
  prefixItems?: readonly SchemaPart[];
  enum?: readonly unknown[];
  enumDescriptions?: readonly string[];
  const?: unknown;
  examples?: readonly unknown[];
  allOf?: readonly SchemaPart[];
  anyOf?: readonly SchemaPart[];
  oneOf?: readonly SchemaPart[];
  then?: SchemaPart;
  else?: SchemaPart;
  defaultSnippets?: readonly { label: string; description?: string; body: unknown }[];
  $defs?: { readonly [name: string]: SchemaPart };
}

/** A part with all that it is made of, references followed. */
function expanded(root: SchemaPart, part: SchemaPart, seen: Set<SchemaPart>): SchemaPart[] {
  if (seen.has(part)) return [];
  seen.add(part);
  const { $ref, allOf = [], anyOf = [], oneOf = [], then: and, else: or } = part;
  const referred = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')];
  const more = [referred, ...allOf, ...anyOf, ...oneOf, and, or];
  return [part, ...more.flatMap((one) => (one ? expanded(root, one, seen) : []))];
}

function below(part: SchemaPart, step: string | number): SchemaPart[] {
  const { properties, additionalProperties, prefixItems, items } = part;
  if (typeof step === 'number') {
    const found = prefixItems?.[step] ?? items;
    return found ? [found] : [];
  }
  const found = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (found) return [found];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** All parts of a schema that speak of the value at a path, what is nearest first. */
export function schemaParts(root: SchemaPart, path: readonly (string | number)[]): SchemaPart[] {
  let parts = expanded(root, root, new Set());
  for (const step of path) {
    const next = parts.flatMap((part) => below(part, step));
    const seen = new Set<SchemaPart>();
    parts = next.flatMap((part) => expanded(root, part, seen));
  }
  return parts;
}
