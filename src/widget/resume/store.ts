import { del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { databaseName, isStored } from './is-stored.ts';

/** What cannot be stored; it lives as long as the page. */
const memory = new Map<string, unknown>();

const dropDatabase = () => promisifyRequest(indexedDB.deleteDatabase(databaseName));

/**
 * As `createStore` of idb-keyval, but for its connection, which closes after each use: a database
 * that is open somewhere cannot be deleted.
 */
const store: UseStore = async (mode, act) => {
  const request = indexedDB.open(databaseName);
  request.onupgradeneeded = () => request.result.createObjectStore('answers');
  const database = await promisifyRequest(request);
  try {
    return await act(database.transaction('answers', mode).objectStore('answers'));
  } catch (error) {
    // Without our object store it is of no use to anyone.
    if ((error as Error).name === 'NotFoundError') indexedDB.deleteDatabase(databaseName);
    throw error;
  } finally {
    database.close();
  }
};

/** Rejects when storage does not answer within 2 s, as it may when a browser is in trouble. */
function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage does not answer')), 2000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const dropIfEmpty = async () => {
  if ((await isStored()) && !(await keys(store)).length) await dropDatabase();
};

const drop = async (key: string) => {
  if (!(await isStored())) return;
  await del(key, store);
  await dropIfEmpty();
};

/** What is kept under a key, and whether on the device or on this page alone. Never rejects. */
export async function load(key: string): Promise<{ value: unknown; stored: boolean }> {
  if (memory.has(key)) return { value: memory.get(key), stored: false };
  const read = async () => ((await isStored()) ? await get<unknown>(key, store) : undefined);
  return { value: await within(read()).catch(() => undefined), stored: true };
}

/**
 * Keeps a value on the device; where that fails, on this page. Never rejects.
 *
 * @param onLate is told when the device kept it after all
 */
export async function save(key: string, value: unknown, onLate: () => void): Promise<void> {
  memory.set(key, value);
  const write = () => set(key, value, store);
  // Once more: a database that was of no use is deleted by then.
  const written = write()
    .catch(write)
    .then(() => {
      if (!memory.has(key)) return drop(key);
      if (memory.get(key) === value) memory.delete(key);
    });
  try {
    await within(written);
  } catch {
    written.then(onLate, dropIfEmpty).catch(() => {});
  }
}

/** Deletes what is kept under a key. Returns whether the device confirms it. */
export function remove(key: string): Promise<boolean> {
  memory.delete(key);
  return within(drop(key)).then(
    () => true,
    () => false,
  );
}
