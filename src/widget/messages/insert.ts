/** Puts values into a message: `{name}` becomes `values.name`, and nothing where there is none. */
export function insert(
  message: string,
  values: { readonly [name: string]: string | null | undefined },
): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
