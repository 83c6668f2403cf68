/**
 * Resolves once the next frame is on screen and the page has nothing more urgent to do, a second
 * later at most: what a first look can do without waits for it.
 */
export function painted(): Promise<unknown> {
  // WebKit does not tell when it is idle; its timer takes what is no number for 0.
  const wait = (window.requestIdleCallback || setTimeout) as typeof requestIdleCallback;
  return new Promise((resolve) => requestAnimationFrame(() => wait(resolve, { timeout: 1e3 })));
}
