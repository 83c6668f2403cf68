import type { Policy } from '../policy/types.ts';
import { checkPolicy, loadValidator } from './check-policy.ts';
import { PolicyError } from './policy-error.ts';

/** The JSON in a script of the page, which may still be below a widget that runs early. */
async function textOnPage(selector: string): Promise<string> {
  const find = () => document.getElementById(selector.slice(1))?.textContent;
  if (!find() && document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const text = find();
  if (text) return text;
  throw new PolicyError(
    `policy="${selector}": the page needs a <script type="application/json"> of that id.`,
  );
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
  throw new PolicyError(
    `${url} could not be loaded (${reason}). Check policy="…", and for another site CORS and connect-src.`,
  );
}

/**
 * Loads and validates the policy document that an element's `policy` attribute names.
 *
 * @param source `#id` of a script on the page, or a URL, relative to the page
 * @param signal ends the loading
 * @throws PolicyError saying what is wrong and where
 */
export async function loadPolicy(source: string, signal: AbortSignal): Promise<Policy> {
  const validator = loadValidator();
  const text = source.startsWith('#') ? textOnPage(source) : textAt(source, signal);
  return checkPolicy(await text, source, validator);
}
