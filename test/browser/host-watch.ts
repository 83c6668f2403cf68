/** What `watchHost` leaves in the page. */
export interface HostWatch {
  /** Calls that make the browser work out styles or a layout at once, by name. */
  forced: string[];
  /** Timers that repeat. */
  intervals: number;
  /** The observers that watch anything at this moment. */
  observers: Set<object>;
}

/** Records what the scripts of `dist/` ask of the page that they run on. Runs in the page before anything else. */
export function watchHost(): void {
  const hostWatch: HostWatch = { forced: [], intervals: 0, observers: new Set() };
  Object.assign(window, { hostWatch });
  const wrap = (owner: object, name: string, told: (self: object) => void) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    const key = property?.get ? 'get' : 'value';
    const original = property?.[key];
    Object.defineProperty(owner, name, {
      ...property,
      [key](this: object, ...args: unknown[]) {
        // The test's own tools use the same.
        if (new Error().stack?.includes('/dist/')) told(this);
        return original.apply(this, args);
      },
    });
  };
  const force = (owner: object, ...names: string[]) => {
    for (const name of names) wrap(owner, name, () => hostWatch.forced.push(name));
  };
  force(window, 'getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY');
  force(Element.prototype, 'getBoundingClientRect', 'getClientRects', 'scrollIntoView');
  force(Element.prototype, 'clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight');
  force(HTMLElement.prototype, 'offsetWidth', 'offsetHeight', 'offsetTop', 'innerText', 'focus');
  wrap(window, 'setInterval', () => hostWatch.intervals++);
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    wrap(prototype, 'observe', (observer) => hostWatch.observers.add(observer));
    wrap(prototype, 'disconnect', (observer) => hostWatch.observers.delete(observer));
  }
}
