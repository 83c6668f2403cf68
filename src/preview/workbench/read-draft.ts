import { type PolicyDocument, parsePolicy } from '../../policy/index.ts';
import type { Draft } from './draft.ts';

/** The JSON object in a text; `null` where there is none. */
export function documentIn(text: string): PolicyDocument | null {
  try {
    const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
    return isObject ? (found as PolicyDocument) : null;
  } catch {
    return null;
  }
}

/** A draft whose text has been read as a policy, here or in a worker. */
export function draftOf(text: string, result: ReturnType<typeof parsePolicy>): Draft {
  return {
    text,
    document: documentIn(text),
    policy: result.ok ? result.policy : null,
    issues: result.ok ? [] : result.issues,
  };
}

/** Reads a policy document; whatever is wrong with it stands in `issues`. */
export function readDraft(text: string): Draft {
  return draftOf(text, parsePolicy(text));
}
