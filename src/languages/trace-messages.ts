/** What is said of the ways to keep a result. */
export interface TraceMessages {
  title: string;
  calendar: string;
  print: string;
  copy: string;
  /** The address for support. */
  link: string;
  failed: string;
}
