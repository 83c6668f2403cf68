/** What is said of a result that is kept, and of one that came with a link. */
export interface AfterwardsMessages {
  /** {date}: when the result was found. */
  found: string;
  /** Above the deadlines. */
  limits: string;
  /** {text} with its moment or answer {when}. */
  pair: string;
  calendarReady: string;
  summaryCopied: string;
  linkCopied: string;
  /** On top of a result whose answers came with a link. */
  received: string;
  /** The same, as long as it is not the result of this moment. {date}: when they were given. */
  asOf: string;
  /** Shows the result of the same answers at this moment. */
  today: string;
  clear: string;
}
