/** The words by which a comparison tells who is affected. `{…}` inserts. */
export interface ComparisonWords {
  everyone: string;
  /** A group and what changes for it. */
  changed: string;
  /** What changes: it was and it is. */
  turned: string;
  /** The next condition of the same group. */
  and: string;
  /** The next of several groups. */
  or: string;
  /** Several groups, behind what they have in common. */
  either: string;
  /** The time from one moment to another. */
  span: string;
  /** Limits on both sides. */
  both: string;
  /** A limit that a doubt about an answer may pass. */
  doubtful: string;
  /** Answers. */
  otherThan: string;
  including: string;
  without: string;
  exact: string;
  inexact: string;
  /** What is said of a case of a class does not hold. */
  notSo: string;
  /** Any id of a class but some. */
  except: string;
  result: string;
  /** A class by its ids. */
  ids: string;
  nothing: string;
  undecided: string;
  /** A limit whose name is all there is to say. */
  present: string;
  absent: string;
  order: string;
  businessDays: string;
  unconfirmed: string;
  reasons: string;
  item: string;
  example: string;
  cutShort: string;
  beyond: string;
  zones: string;
  /** One counts days where the other counts as many hours. */
  days: string;
}
