import type { Answers, Decision, Policy } from '../policy/types.ts';
import { adoptStyles } from './adopt-styles.ts';
import type { FieldReport } from './prefill/types.ts';
import { createSession, type Session } from './session.ts';
import { reflectedNames, settingNames } from './settings.ts';

// A private field would be compiled to this and several helpers.
const sessions = new WeakMap<HTMLElement, Session>();
const sessionOf = (element: HTMLElement) => sessions.get(element) as Session;

/**
 * `<eligibility-check>`: asks a customer what a policy depends on, tells what the policy says of
 * them, and fills in the contact form of the page.
 */
export class EligibilityCheckElement extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return settingNames;
  }

  /** CSS selector of the contact form; `null`: found on the page. */
  declare form: string | null;
  /** Which control of the form takes what, as JSON; `false` fills nothing. */
  declare fields: string | null;
  /** Where the form lives when it is on another page. */
  declare contactUrl: string | null;
  /** The pretended instant: ISO 8601, in the policy's time zone where it has no offset. */
  declare now: string | null;
  /** `auto`, `light` or `dark`. */
  declare theme: string | null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    sessions.set(this, createSession(this, root));
    // What was set before the element was defined hides the accessors.
    for (const name of Object.keys(this) as (keyof this)[]) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  /**
   * The policy in force: `null` while it loads, and when it cannot be used. An object that is set
   * wins over the attribute until `null` is set; it is validated while it is already in use, unless
   * it is written in words of the policy language that `policy.js` has to lend. Text
   * is written to the attribute. Set a changed copy: widgets may share the object.
   */
  get policy(): Policy | null {
    return sessionOf(this).policy;
  }

  set policy(policy: Policy | string | null | undefined) {
    const isText = typeof policy === 'string';
    sessionOf(this).policy = isText ? null : (policy ?? null);
    if (isText) this.setAttribute('policy', policy);
  }

  /** The answers by fact id; setting them replaces all of them. */
  get answers(): Answers {
    return sessionOf(this).answers;
  }

  set answers(answers: Answers | null | undefined) {
    sessionOf(this).answers = answers ?? {};
  }

  /** What the policy decides of the answers; `null` while there is no policy. */
  get decision(): Decision | null {
    return sessionOf(this).decision;
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    sessionOf(this).reset();
  }

  /**
   * Fills in the page's form with the request that the answers make.
   *
   * @returns what became of each field; `null` when there is no form, or no policy yet
   */
  prefill(): FieldReport[] | null {
    return sessionOf(this).prefill();
  }

  connectedCallback(): void {
    sessionOf(this).connect();
  }

  /** Moved by `moveBefore`, which keeps the focus and scroll position. */
  connectedMoveCallback(): void {
    this.connectedCallback();
  }

  disconnectedCallback(): void {
    sessionOf(this).disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before !== after) sessionOf(this).change(name);
  }
}

for (const name of reflectedNames) {
  const property = name === 'contact-url' ? 'contactUrl' : name;
  Object.defineProperty(EligibilityCheckElement.prototype, property, {
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: unknown) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : `${value}`);
    },
  });
}
