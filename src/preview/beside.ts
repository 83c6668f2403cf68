/** The address of a file that lies beside our script, wherever that is hosted. */
export function beside(file: string): string {
  const here = import.meta.url;
  return here.replace(/[^/]*$/, file);
}
