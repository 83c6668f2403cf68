/**
 * Waits for a step of a test in a browser, so that one that died or hangs is told from a slow one.
 *
 * @param seconds how long at most
 * @param what the step: what goes wrong with it, or that it is late, is thrown with its name
 */
export async function within<Value>(
  seconds: number,
  what: string,
  step: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${seconds} s`)), 1000 * seconds);
  });
  try {
    return await Promise.race([step, late]);
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
