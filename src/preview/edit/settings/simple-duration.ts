const forms = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
} as const;

export type DurationUnit = keyof typeof forms;

export const durationUnits = Object.keys(forms) as readonly DurationUnit[];

/** An ISO 8601 duration of one unit, such as `PT72H`; `null` where there are several, or it is none. */
export function readSimpleDuration(text: string): { amount: string; unit: DurationUnit } | null {
  for (const unit of durationUnits) {
    const [before, after] = forms[unit];
    const [, amount] = new RegExp(`^${before}(\\d+)${after}$`).exec(text) ?? [];
    if (amount !== undefined) return { amount, unit };
  }
  return null;
}

/** @returns `null` where the amount is no whole number */
export function writeSimpleDuration(amount: string, unit: DurationUnit): string | null {
  const [before, after] = forms[unit];
  const digits = amount.trim();
  return /^\d{1,6}$/.test(digits) ? `${before}${Number(digits)}${after}` : null;
}
