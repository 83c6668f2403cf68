import * as z from 'zod/mini';
import { authored } from './schema/authored.ts';
import { dispatched } from './schema/dispatched.ts';
import type { Parts } from './schema/json-schema.ts';
import { refined } from './schema/refined.ts';
import { words } from './schema/words/words.ts';
import { policyDocument } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a policy document, for editors; from the validator's own
 * source, with what an editor shows about each part, in the forms that VS Code makes the most of.
 */
export function policyJsonSchema(): object {
  const { $defs, ...root } = z.toJSONSchema(policyDocument, { io: 'input' });
  const parts = dispatched($defs as Parts);
  return { ...root, $defs: authored(refined(parts), words) };
}
