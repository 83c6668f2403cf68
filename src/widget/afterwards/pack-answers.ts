import type { Answer, Answers, Policy } from '../../policy/types.ts';

/** Stands between the parts: no id of an option has it. */
const divider = '\x1f';
const comma = '\x1e';

/** What a link for support says. */
export interface Told {
  /** The policy's id. */
  policy: string;
  /** When the answers were given so, in milliseconds since 1970 UTC. */
  at: number;
  answers: Answers;
}

/** Those of the answers that say nothing personal: none that is written as text, or for the request. */
export function impersonal({ facts }: Policy, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => {
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
      return fact && fact.type !== 'text' && !fact.askedIn;
    }),
  );
}

const write = (answer: Answer | undefined) =>
  answer === null
    ? 'n'
    : typeof answer === 'boolean'
      ? answer
        ? 't'
        : 'f'
      : typeof answer === 'number'
        ? `#${answer}`
        : typeof answer === 'string'
          ? `'${answer}`
          : `*${(answer ?? []).join(comma)}`;

function read(text: string): Answer | undefined {
  const rest = text.slice(1);
  switch (text[0]) {
    case 'n':
      return null;
    case 't':
      return true;
    case 'f':
      return false;
    case '#':
      return Number(rest);
    case "'":
      return rest;
    case '*':
      return rest ? rest.split(comma) : [];
    default:
      return undefined;
  }
}

/** Answers as one word of letters, digits, `-` and `_`. No JSON: libraries of old pages change it. */
export function packAnswers({ policy, at, answers }: Told): string {
  const parts = Object.entries(answers).map(([id, answer]) => `${id}=${write(answer)}`);
  const bytes = new TextEncoder().encode([policy, at, ...parts].join(divider));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}

/**
 * Reads what `packAnswers` wrote; the answers still have to be checked against the policy.
 *
 * @returns `null` for anything else
 */
export function unpackAnswers(packed: string): Told | null {
  try {
    const bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    const [policy = '', time = '', ...parts] = text.split(divider);
    if (!policy || !/^\d{1,15}$/.test(time)) return null;
    const answers = parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), read(part.slice(at + 1))] as const;
    });
    return { policy, at: Number(time), answers: Object.fromEntries(answers) };
  } catch {
    return null;
  }
}
