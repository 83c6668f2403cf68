import { borrow, type language } from '../policy/language/language.ts';
import type { Policy, PolicyIssue } from '../policy/types.ts';
import { loadPart } from './load-part.ts';
import { log } from './log.ts';

/** Validates a policy document: a value, or JSON text. */
type Validator = (
  document: unknown,
) => { ok: true; policy: Policy } | { ok: false; issues: readonly PolicyIssue[] };

/** What `policy.js` is loaded for: beside the validator, the words that the script does without. */
interface Engine {
  parsePolicy: Validator;
  language?: typeof language;
}

/** As much as can be seen without the validator, which is no part of the script. */
const seeOutline: Validator = (document) => {
  const policy = typeof document === 'string' ? JSON.parse(document) : document;
  return policy.rules
    ? { ok: true, policy }
    : { ok: false, issues: [{ path: '/rules', message: 'missing; this is no policy document' }] };
};

function giveUp(error: unknown): Validator {
  log('warn', 'The policy is used unchecked.', error);
  return seeOutline;
}

/**
 * Loads the validator, and the whole policy language with it; where it cannot be had, what sees the
 * outline of a document alone.
 */
export function loadValidator(): Promise<Validator> {
  return loadPart('policy.js').then((part) => {
    const { parsePolicy, language: words } = part as Engine;
    borrow(words);
    return (document) => {
      try {
        return parsePolicy(document);
      } catch (error) {
        // Libraries of old pages replace what is built in.
        return giveUp(error)(document);
      }
    };
  }, giveUp);
}

/**
 * Checks a policy document that did not come with the script.
 *
 * @param document a value, or JSON text
 * @throws an error with everything that is wrong with it as `issues`, or without when it is no JSON
 */
export function checkPolicy(document: unknown, validate = seeOutline): Policy {
  const result = validate(document);
  if (result.ok) return result.policy;
  throw Object.assign(new Error('not valid'), result);
}

/** The JSON in a script of the page, which may still be below a widget that runs early. */
async function textOnPage(id: string): Promise<string> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const text = document.getElementById(id)?.textContent;
  // WordPress does so at every blank line of a classic page.
  if (text?.includes('<p>')) throw new Error('the editor put <p> into it; use policy="….json"');
  if (text) return text;
  throw new Error(`the page has no <script type="application/json" id="${id}">`);
}

async function textAt(url: string, signal: AbortSignal): Promise<string> {
  let reason: unknown;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (response.ok) return await response.text();
    reason = response.status;
  } catch (error) {
    reason = error;
  }
  throw new Error(`${reason}; check the address, CORS and connect-src`);
}

/**
 * Loads and validates the policy document that an element's `policy` attribute names.
 *
 * @param source `#id` of a script on the page, or a URL, relative to the page
 * @param signal ends the loading
 * @throws an error that says what is wrong
 */
export async function loadPolicy(source: string, signal: AbortSignal): Promise<Policy> {
  const validator = loadValidator();
  const text = source.startsWith('#') ? textOnPage(source.slice(1)) : textAt(source, signal);
  return checkPolicy(await text, await validator);
}
