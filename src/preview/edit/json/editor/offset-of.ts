import { type Node, parseTree } from 'jsonc-parser';

/** Where the value at a JSON pointer stands in a text; the part around it where there is none. */
export function offsetOf(text: string, pointer: string): number {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: Node | undefined = parseTree(text);
  let at = node?.offset ?? 0;
  for (const step of steps) {
    const property = node?.children?.find((one) => one.children?.[0]?.value === step);
    const next: Node | undefined =
      node?.type === 'array' ? node.children?.[Number(step)] : property?.children?.[1];
    if (!next) break;
    node = next;
    at = next.offset;
  }
  return at;
}
