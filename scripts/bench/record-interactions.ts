/** A script of ours that ran in a long frame, by the page's own clock, in milliseconds. */
export interface LongScript {
  start: number;
  duration: number;
}

/** What `recordInteractions` leaves in the page, and what it tells. */
export interface InteractionRecorder {
  /** A binding of the browser's, called with each frame that follows an act of the customer. */
  actPainted(nothing: string): void;
  lookAtActs(): { acts: number[]; latencies: number[]; scripts: LongScript[] };
}

/**
 * Watches the acts of a customer; runs in the page before anything else, and so uses nothing from
 * outside. Marks each act as `act`, and the first task after the frame that follows as `act painted`.
 */
export function recordInteractions(): void {
  const page = window as unknown as InteractionRecorder;
  const acts: number[] = [];
  const latencies: number[] = [];
  const scripts: LongScript[] = [];
  const act = ({ timeStamp, isTrusted }: Event) => {
    if (!isTrusted) return;
    performance.mark('act');
    acts.push(timeStamp);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('act painted');
        latencies.push(performance.now() - timeStamp);
        page.actPainted('');
      };
      port2.postMessage(null);
    });
  };
  for (const type of ['click', 'keydown']) addEventListener(type, act, true);
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      const { scripts: ran } = frame as unknown as {
        scripts: { startTime: number; duration: number; sourceURL: string }[];
      };
      for (const { startTime, duration, sourceURL } of ran) {
        if (sourceURL.startsWith(location.origin)) scripts.push({ start: startTime, duration });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  page.lookAtActs = () => ({ acts, latencies, scripts });
}
