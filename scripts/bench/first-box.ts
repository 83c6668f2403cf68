/** What the page's own clock says of a boot, in milliseconds since the navigation began. */
export interface FirstBox {
  /** The last byte of the widget's script was there. */
  received: number;
  /** The first frame with the widget's first box was handed over for display. */
  painted: number;
  /** Task time beyond 50 ms each, all long tasks together. */
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** What `recordFirstBox` leaves in the page, and what it tells. */
export interface Recorder {
  /** A binding of the browser's, called once the first box is painted. */
  boxPainted(nothing: string): void;
  lookAtBoot(): FirstBox;
}

/**
 * Watches a boot; runs in the page before anything else, and so uses nothing from outside. It forces
 * no layout: a box that comes into being is seen by a mutation observer, and the frame that it is
 * painted in by the first task after the next animation frame.
 *
 * @param host what holds the box: an element with a shadow tree, or any other; '': waits for `load`
 * @param box what is looked for in there; '': any text in the shadow tree
 */
export function recordFirstBox({ host, box }: { host: string; box: string }): void {
  const page = window as unknown as Recorder;
  let blocked = 0;
  let shift = 0;
  let painted = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  page.lookAtBoot = () => {
    const [script] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/widget.js')) as PerformanceResourceTiming[];
    return { received: script?.responseEnd ?? 0, painted, blocked, shift };
  };

  const tell = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        painted = performance.now();
        page.boxPainted('');
      };
      port2.postMessage(null);
    });
  if (!host) {
    addEventListener('load', tell);
    return;
  }
  const whole = { childList: true, subtree: true, characterData: true };
  const observer = new MutationObserver(() => {
    const holder = document.querySelector(host);
    const inside = holder?.shadowRoot;
    if (!(box ? (inside ?? holder)?.querySelector(box) : inside?.textContent?.trim())) return;
    observer.disconnect();
    tell();
  });
  observer.observe(document, { ...whole, attributeFilter: ['class'] });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.matches(host)) observer.observe(root, whole);
    return root;
  };
}
