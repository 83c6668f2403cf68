import { expect, vi } from 'vitest';
import type { EngineTab } from './engine.ts';
import { look, type Role, type Sight, type Target } from './look.ts';

/** How a customer works a page. */
export interface Hand {
  press(target: Target): Promise<void>;
  /** Writes into an empty field. */
  write(target: Target, text: string): Promise<void>;
}

const patience = { timeout: 10_000, interval: 50 };

/** Something inside the widget. */
export const inWidget = (role: Role, name?: string): Target => ({
  role,
  name,
  host: 'eligibility-check',
});

/** Something on the page itself. */
export const onPage = (role: Role, name?: string): Target => ({ role, name });

const missing = ({ role, name }: Target) => `There is no ${role} "${name ?? ''}".`;

/** Waits until a target can be seen. */
export function see(tab: EngineTab, target: Target, scrollTo?: 'center' | 'end'): Promise<Sight> {
  return vi.waitFor(async () => {
    const sight = await tab.evaluate(look, target, scrollTo ?? null);
    if (!sight) throw new Error(missing(target));
    return sight;
  }, patience);
}

/** Waits until a target can be seen of which `check` throws nothing. */
export async function seeThat(
  tab: EngineTab,
  target: Target,
  check: (sight: Sight) => void,
): Promise<void> {
  await vi.waitFor(async () => {
    const sight = await tab.evaluate(look, target);
    if (!sight) throw new Error(missing(target));
    check(sight);
  }, patience);
}

/** Waits until nothing that a target means can be seen. */
export async function seeNo(tab: EngineTab, target: Target): Promise<void> {
  await vi.waitFor(async () => {
    expect(await tab.evaluate(look, target)).toBeNull();
  }, patience);
}

/** Waits until the address of the page contains a text. */
export async function arriveAt(tab: EngineTab, part: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await tab.evaluate(() => `${document.readyState} ${location.href}`)).toMatch(
      new RegExp(`^complete .*${part}`),
    );
  }, patience);
}

/** Types where the focus is, and waits until the target says it. */
async function typeInto(tab: EngineTab, target: Target, text: string): Promise<void> {
  await tab.type(text);
  await seeThat(tab, target, ({ value }) => expect(value).toBe(text));
}

/** Runs in the page: resolves with its next frame, by which what is on the move has moved. */
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** By touch, or with the mouse where the engine has no touch. */
export function finger(tab: EngineTab): Hand {
  let presses = 0;
  const press = async (target: Target) => {
    // Two touches of one point would be a double one, which selects a word.
    const place = presses++ % 2 ? 'end' : 'center';
    let sight = await see(tab, target, place);
    await vi.waitFor(async () => {
      const before = sight;
      await tab.evaluate(nextFrame);
      sight = await see(tab, target, place);
      // What is still on the move would be missed.
      expect([sight.x, sight.y]).toEqual([before.x, before.y]);
    }, patience);
    const { x, y, coveredBy } = sight;
    if (coveredBy) throw new Error(`${target.role} "${target.name}" is under ${coveredBy}`);
    await tab.press(x, y);
  };
  return {
    press,
    async write(target, text) {
      await press(target);
      await seeThat(tab, target, ({ focused }) => expect(focused).toBe(true));
      await typeInto(tab, target, text);
    },
  };
}

/** By the keyboard alone. */
export function keyboard(tab: EngineTab): Hand & { reach(target: Target): Promise<void> } {
  const tabTo = async (target: Target, isThere: (sight: Sight) => boolean) => {
    for (let presses = 0; presses < 60; presses++) {
      const sight = await see(tab, target);
      if (isThere(sight)) return sight;
      await tab.key('Tab');
    }
    throw new Error(`Tab does not reach the ${target.role} "${target.name}".`);
  };
  const reach = async (target: Target) => {
    await tabTo(target, ({ focused }) => focused);
  };
  return {
    reach,
    async press(target) {
      if (target.role !== 'radio') {
        await reach(target);
        await tab.key(target.role === 'checkbox' ? 'Space' : 'Enter');
        return;
      }
      // A group is one stop; arrows move within it, and choose.
      const { focused } = await tabTo(target, ({ groupFocused }) => groupFocused);
      if (focused) await tab.key('Space');
      for (let presses = 0; presses < 20; presses++) {
        if ((await see(tab, target)).checked) return;
        await tab.key('ArrowDown');
      }
      throw new Error(`No arrow reaches the radio "${target.name}".`);
    },
    async write(target, text) {
      await reach(target);
      await typeInto(tab, target, text);
    },
  };
}
