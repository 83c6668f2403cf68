/** The name of our database; it stands only while something is kept in it. */
export const databaseName = 'eligibility-check';

/** Whether our database is on this device; it is not made by looking. Rejects where that is blocked. */
export async function isStored(): Promise<boolean> {
  if (indexedDB.databases) {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  }
  return new Promise((resolve) => {
    const request = indexedDB.open(databaseName);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
  });
}
