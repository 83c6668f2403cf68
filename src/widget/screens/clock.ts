import { writeMoment } from '../../policy/write-moment.ts';

/** The customer's own time zone; '' where the browser does not tell. */
export function ownZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || '';
  } catch {
    return '';
  }
}

/** Whether the customer's clock shows another time than the policy's zone at an instant. */
export function clocksDiffer(instant: number, timeZone: string): boolean {
  const zone = ownZone();
  return (
    zone !== '' &&
    writeMoment(instant, zone, 'instant') !== writeMoment(instant, timeZone, 'instant')
  );
}
