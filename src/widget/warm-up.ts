import { formatDuration } from '../policy/format-duration.ts';
import { formatMoment } from '../policy/format-moment.ts';
import type { Policy } from '../policy/types.ts';
import { toWallClock } from '../policy/zone.ts';
import { painted } from './painted.ts';

/** Makes the formatters that the screens to come need, one a frame, while the customer reads. */
export async function warmUp({ timeZone }: Policy, lang: string): Promise<void> {
  const uses = [
    () => toWallClock(0, timeZone),
    () => formatMoment(new Date(0).toISOString(), { lang, timeZone }),
    () => formatDuration('P1DT1H', lang),
  ];
  try {
    for (const use of uses) {
      await painted();
      use();
    }
  } catch {
    // Whoever uses them tells.
  }
}
