interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds that the thread has had of the processor. */
  tts: number;
  /** Of these, how many it took. */
  tdur?: number;
}

interface Span {
  from: number;
  to: number;
}

/** What runs JavaScript in a trace of Chromium's. */
const running = /^(FunctionCall|EvaluateScript|v8\.evaluateModule|RunMicrotasks|v8\.compile)$/;
/** What draws, also where a script has to wait for it. */
const drawing = /^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/;

/** Milliseconds that the spans take together; where two overlap, they count once. */
function together(spans: readonly Span[]): number {
  let sum = 0;
  let end = -Infinity;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum / 1000;
}

/**
 * How long JavaScript ran, without the style and layout that it waited for, and how long the browser
 * drew, between each mark `act` of a trace and the mark `act painted` that follows it. Milliseconds
 * of the main thread on the processor: what else the machine does is not in them.
 */
export function scriptTimes(trace: Buffer): { script: number; drawing: number }[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = (name: string) =>
    traceEvents.filter((one) => one.name === name).sort((a, b) => a.tts - b.tts);
  const ends = marks('act painted');
  return marks('act').map(({ pid, tid, tts }, index) => {
    const end = ends[index]?.tts ?? tts;
    const spans = (names: RegExp) =>
      traceEvents
        .filter(
          (one) => one.pid === pid && one.tid === tid && one.ph === 'X' && names.test(one.name),
        )
        .map((one) => ({
          from: Math.max(one.tts, tts),
          to: Math.min(one.tts + (one.tdur ?? 0), end),
        }))
        .filter(({ from, to }) => to > from);
    const drawn = together(spans(drawing));
    const all = together([...spans(drawing), ...spans(running)]);
    return { script: all - drawn, drawing: drawn };
  });
}
