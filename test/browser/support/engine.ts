/** The keys that a customer without a mouse needs. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown';

/** A page of one customer in one browser. Coordinates are CSS pixels of the viewport. */
export interface EngineTab {
  /** Opens an address; resolves once the page has loaded. */
  open(url: string): Promise<void>;
  /**
   * Runs a function in the page: it sees its arguments and the page alone. They and the result,
   * which is waited for where it is a promise, are what JSON can carry.
   */
  evaluate<Args extends unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Touches a point, or clicks on it where the engine has no touch. */
  press(x: number, y: number): Promise<void>;
  key(key: Key): Promise<void>;
  /** Presses a letter with Control held. */
  control(letter: string): Promise<void>;
  /** Presses the keys of a text, one after the other, wherever the focus is. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  /** A fresh customer, with a storage of their own, in Paris, on the narrowest window there is. */
  newTab(): Promise<EngineTab>;
  close(): Promise<void>;
}

/** A call of `script` with `args`, as source text. */
export function callOf(script: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${script})(...${JSON.stringify(args)})`;
}
