/**
 * Resolves once the next frame is on screen and the page has nothing more urgent to do: what a first
 * look can do without waits for it.
 */
export function painted(): Promise<unknown> {
  // WebKit does not tell when it is idle.
  return new Promise((resolve) =>
    requestAnimationFrame(() => (window.requestIdleCallback || setTimeout)(resolve)),
  );
}
