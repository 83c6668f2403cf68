import type { Boundary } from '../../policy/index.ts';

/** A value that depends on where on the map a customer stands: `constant + x · X + y · Y`. */
export interface Form {
  x: number;
  y: number;
  constant: number;
}

/** A line across the map: on one side of it, `x · X + y · Y` is at most `limit`. */
export interface Line {
  x: number;
  y: number;
  limit: number;
  /** What it is about, where it runs across both edges. */
  about: Boundary;
}

/** The smallest step by which the engine tells two values apart. */
export const step = 2 ** -8;

const zero: Form = { x: 0, y: 0, constant: 0 };

/** A boundary of a policy as a line; `null` where it does not run across the map. */
export function lineOf(about: Boundary, forms: ReadonlyMap<string, Form>): Line | null {
  const [plus, minus] = [about.plus, about.minus].map((id) => (id ? forms.get(id) : zero));
  if (!plus || !minus) return null;
  const [x, y] = [plus.x - minus.x, plus.y - minus.y];
  return x || y ? { x, y, limit: about.limit - plus.constant + minus.constant, about } : null;
}

/** The least value of the upper side, where a line crosses one edge alone. */
export function cutOf({ x, y, limit }: Line): { edge: 'x' | 'y'; at: number } | null {
  if (x && y) return null;
  const edge = x ? 'x' : 'y';
  const factor = x || y;
  // Of a value that counts n times, an n-th part of the limit matters.
  return factor > 0 ? { edge, at: limit / factor + step } : { edge, at: limit / factor };
}

/** Whether a place lies on the side where the line's sum is at most its limit. */
export function within({ x, y, limit }: Line, place: { x: number; y: number }): boolean {
  return x * place.x + y * place.y <= limit;
}
