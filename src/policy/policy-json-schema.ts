import * as z from 'zod/mini';
import { policyDocument } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a policy document, for editors; from the validator's own source. */
export function policyJsonSchema(): object {
  return z.toJSONSchema(policyDocument, { io: 'input' });
}
