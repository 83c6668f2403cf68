import type { Answers, EligibilityCheckElement } from '../../src/widget/public-types.ts';

/** Mounts a widget and takes it away, over and over. Runs in the page; resolves once all are gone. */
export async function mountAndUnmount(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const widget = document.createElement('eligibility-check');
    document.querySelector('main')?.append(widget);
    // What leaves the page is told apart from what is being moved by a microtask.
    await undefined;
    widget.remove();
    await undefined;
  }
  // Each widget still waits for a frame, then for the page to be idle, before it lets go.
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve), { timeout: 1e3 })),
  );
}

/** A check: what is answered on the way, one after the other, up to a verdict. */
export interface CheckToRepeat {
  times: number;
  answers: Answers[];
  /** Whether the form is filled in at the end. */
  fills: boolean;
}

/**
 * Goes through a check on the widget of the page, over and over, and begins again each time. Runs in
 * the page.
 *
 * @returns the verdicts that came out
 */
export async function checkOverAndOver({
  times,
  answers,
  fills,
}: CheckToRepeat): Promise<string[]> {
  const widget = document.querySelector('eligibility-check') as EligibilityCheckElement;
  const verdicts = new Set<string>();
  for (let time = 0; time < times; time++) {
    for (const given of answers) {
      widget.answers = given;
      await undefined;
    }
    verdicts.add(String(widget.decision?.verdict));
    if (fills && !widget.prefill()) throw new Error('The form was not filled in.');
    widget.reset();
    await undefined;
  }
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve), { timeout: 1e3 })),
  );
  return [...verdicts];
}
