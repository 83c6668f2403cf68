/** A text that can be taken back, step by step. */
export interface History {
  readonly present: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * Makes a text the present one; what was undone can then not be redone.
   *
   * @param group changes of the same group, one after another, are undone in one step
   */
  push(text: string, group?: string): void;
  /** Ends the group: what comes next is a step of its own. */
  seal(): void;
  undo(): void;
  redo(): void;
}

/** So many steps are remembered; a document of 300 kB each is no burden. */
const most = 200;

/** A history that begins with a text. */
export function createHistory(first: string): History {
  let past: string[] = [];
  let present = first;
  let future: string[] = [];
  let last: string | undefined;
  return {
    get present() {
      return present;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    push(text, group) {
      if (text === present) return;
      if (group === undefined || group !== last) past = [...past, present].slice(-most);
      last = group;
      present = text;
      future = [];
    },
    seal() {
      last = undefined;
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [present, ...future];
      present = before;
      last = undefined;
    },
    redo() {
      const [next, ...rest] = future;
      if (next === undefined) return;
      past = [...past, present];
      future = rest;
      present = next;
      last = undefined;
    },
  };
}
