import { writeFile } from 'node:fs/promises';
import { policyJsonSchema } from '../src/policy/policy-json-schema.ts';

/** Writes the JSON Schema of policy documents, from the same source as the validator, to `file`. */
export async function writeSchema(file: string): Promise<void> {
  await writeFile(file, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
}
