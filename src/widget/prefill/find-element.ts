/** The first element that a selector finds; null for none, and for what is no selector. */
export function findElement(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
