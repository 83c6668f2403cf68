/** French as it is printed: the spaces that go with « » : ; ? ! do not break. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /g, '«\u00a0').replace(/ ([»:;?!])/g, '\u00a0$1');
}
