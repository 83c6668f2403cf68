import type { JSONPath } from 'jsonc-parser';
import type { Customer, Policy } from '../../policy/index.ts';
import { setIn, valueAt } from './apply-changes.ts';
import type { Draft } from './draft.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { DraftStore, KeptDraft } from './draft-store.ts';
import { createHistory, type History } from './history.ts';
import { mergedDraft } from './merged-draft.ts';
import type { News } from './news.ts';
import { documentIn, readDraft } from './read-draft.ts';

/**
 * When a change is checked: `now`, before the call returns, or once the typing is `calm`; the text
 * is the draft's at once in either case.
 */
export type When = 'now' | 'calm';

/** A place in a document: a JSON pointer, or a line and column where it is known, from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What everything on the page works on: the live policy, the draft of it, and one customer. */
export interface Workbench {
  /** What customers get today; it has no issues. */
  readonly live: Draft & { readonly policy: Policy };
  /** What is being written. While it is being checked, `policy` and `issues` are those of before. */
  readonly draft: Draft;
  /** The last draft in which nothing was wrong, so that a slip of the pen leaves the page in place. */
  readonly sound: Draft & { readonly policy: Policy };
  /** Whether what is typed is still to be checked. */
  readonly checking: boolean;
  /** Whether the draft reads exactly as the live document. */
  readonly unchanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `null` until the first change; `false` where this device keeps nothing. */
  readonly kept: boolean | null;
  /** What is to be known, and decided, about where the draft comes from. */
  readonly news: readonly News[];
  /** The place in the document that somebody wants to see; each wish is an object of its own. */
  readonly place: Place | null;
  /** The customer who is shown in both policies; no `now`: the present moment. */
  readonly customer: Pick<Customer, 'answers'> & { readonly now: string | null };
  /** Replaces the draft's text. @param group changes of one group are undone in one step */
  write(text: string, group?: string, when?: When): void;
  /** Sets one value in the draft, leaving the rest as it is laid out; `undefined` takes it away. */
  edit(path: JSONPath, value: unknown, group?: string, when?: When): void;
  /** What comes next is a step of its own, of whatever group. */
  pause(): void;
  undo(): void;
  redo(): void;
  /** Makes the draft the live document again; this can be undone. */
  discard(): void;
  /** Opens the draft of a link; what was there can be taken back. */
  receive(text: string): void;
  /** Decides about some news. @param take whether to take what it offers */
  settle(news: News, take: boolean): void;
  /** Shows a place in the document as JSON. */
  lookAt(place: Place): void;
  show(customer: Partial<Workbench['customer']>): void;
  /** @returns ends the listening */
  subscribe(listener: () => void): () => void;
}

/** How a workbench comes to its drafts. */
export interface WorkbenchOptions {
  /** The draft of a link. */
  given?: string | undefined;
  /** Reads what is typed, without keeping the page waiting; by default within the page. */
  read?: (text: string) => Promise<Draft>;
  /** Ends the listening to other tabs. */
  signal?: AbortSignal;
}

/** Milliseconds without a change after which what is typed is checked. */
const calm = 300;
/** Milliseconds without a change after which typing makes a new step. */
const burst = 1000;
/** So many drafts stay at hand as they were read, for undoing. */
const remembered = 8;

/**
 * A workbench over a live policy, with the draft that the store kept for it.
 *
 * @throws an error with `issues` when something is wrong with the live document itself
 */
export async function createWorkbench(
  liveText: string,
  store: DraftStore,
  { given, read, signal }: WorkbenchOptions = {},
): Promise<Workbench> {
  const live = readDraft(liveText);
  const { policy } = live;
  if (!policy) throw Object.assign(new Error('not valid'), { issues: live.issues });
  const sane = { ...live, policy };

  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const history: History = createHistory(liveText);
  const known = new Map<string, Draft>();
  let draft: Draft = live;
  let sound = sane;
  let checking = false;
  let kept: boolean | null = null;
  let base = liveText;
  let news: readonly News[] = [];
  let place: Workbench['place'] = null;
  let customer: Workbench['customer'] = { answers: {}, now: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;

  const without = (...kinds: News['kind'][]) => news.filter(({ kind }) => !kinds.includes(kind));
  const onKept = (done: boolean) => {
    if (done === kept) return;
    kept = done;
    tell();
  };
  const keeper = createDraftKeeper(store, policy.id, onKept, signal);
  const keep = (other?: string) => {
    const { present: text } = history;
    if (news.some(({ kind }) => kind === 'link')) return;
    if (text === liveText) {
      base = liveText;
      news = without('live-changed');
    }
    keeper.keep(text === liveText ? null : { text, base, other });
  };

  const settleOn = (next: Draft) => {
    checking = false;
    draft = next;
    if (next.policy) sound = { ...next, policy: next.policy };
    known.delete(next.text);
    known.set(next.text, next);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  };
  const check = async () => {
    const { text } = draft;
    const next = await (read?.(text).catch(() => readDraft(text)) ?? readDraft(text));
    if (text !== history.present || !checking) return;
    settleOn(next);
    tell();
  };
  const take = (when: When = 'now') => {
    const text = history.present;
    if (text === draft.text && !checking) return;
    clearTimeout(timer);
    const read = text === liveText ? live : known.get(text);
    if (read || when === 'now') {
      settleOn(read ?? readDraft(text));
      return;
    }
    draft = { ...draft, text, document: documentIn(text) };
    checking = true;
    timer = setTimeout(check, calm);
  };

  const change = (act: () => void, when?: When) => {
    act();
    take(when);
    // Who goes on with the draft has chosen it; the other one stays a step behind it.
    const other = news.find(({ kind }) => kind === 'link')?.offer ?? undefined;
    news = without('link');
    keep(other);
    tell();
  };
  const push = (text: string, group?: string) => {
    const now = Date.now();
    if (now - changedAt > burst) history.seal();
    changedAt = now;
    history.push(text, group);
  };

  const versionIn = (text: string) => documentIn(text)?.version;
  const begun = (draft: KeptDraft) => {
    base = draft.base;
    if (base === liveText) return;
    const offer = mergedDraft(base, draft.text, liveText);
    news = [...without('live-changed'), { kind: 'live-changed', offer, version: versionIn(base) }];
  };

  const found = await store.read(policy.id);
  const before = found && found.text !== liveText ? found : undefined;
  if (before) {
    if (before.other !== undefined) history.push(before.other);
    history.push(before.text);
    begun(before);
    kept = true;
  }
  const receive = (text: string) => {
    const present = history.present;
    if (text === present) return;
    history.push(text);
    take();
    base = liveText;
    news = without('link', 'live-changed');
    if (present !== liveText) news = [...news, { kind: 'link', offer: present }];
    keep();
  };
  if (given !== undefined) receive(given);
  else take();

  const endWatch = store.watch?.(policy.id, (theirs) => {
    const offer = theirs ? theirs.text : liveText;
    news = without('other-tab');
    if (offer !== history.present) news = [...news, { kind: 'other-tab', offer }];
    tell();
  });
  signal?.addEventListener('abort', () => endWatch?.());

  return {
    live: sane,
    get draft() {
      return draft;
    },
    get sound() {
      return sound;
    },
    get checking() {
      return checking;
    },
    get unchanged() {
      return draft.text === liveText;
    },
    get canUndo() {
      return history.canUndo;
    },
    get canRedo() {
      return history.canRedo;
    },
    get kept() {
      return kept;
    },
    get news() {
      return news;
    },
    get place() {
      return place;
    },
    get customer() {
      return customer;
    },
    write: (text, group, when) => change(() => push(text, group), when),
    edit(path, value, group, when) {
      // What comes back takes its place again, and leaves no trace.
      const beside = valueAt(live.document, path.slice(0, -1));
      const order = Object.keys(beside ?? {});
      change(() => push(setIn(history.present, path, value, order), group), when);
    },
    pause: () => history.seal(),
    undo: () => change(() => history.undo()),
    redo: () => change(() => history.redo()),
    discard: () => change(() => history.push(liveText)),
    receive(text) {
      receive(text);
      tell();
    },
    settle(settled, takesIt) {
      news = news.filter((one) => one !== settled);
      if (settled.kind === 'live-changed') base = liveText;
      const { kind, offer } = settled;
      const mine = history.present;
      if (takesIt && offer !== null) history.push(offer);
      take();
      keep((takesIt ? mine : kind === 'live-changed' ? undefined : offer) ?? undefined);
      tell();
    },
    lookAt(wanted) {
      place = { ...wanted };
      tell();
    },
    show(next) {
      customer = { ...customer, ...next };
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
