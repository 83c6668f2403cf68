import type { Page } from 'playwright-core';

/** Something that a screen reader can tell of. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
  /** Such as `checked: false` or `invalid: true`, in the browser's order. */
  states: string[];
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const told = /^(checked|invalid|required|expanded|disabled|level|readonly)$/;

const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The widget as the browser's accessibility tree has it, in the order in which it is read. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'eligibility-check',
  });
  const { node: host } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list: Spoken[] = [];
  const visit = (node: Node | undefined) => {
    if (!node) return;
    const role = node.role?.value ?? '';
    if (role === 'InlineTextBox') return;
    if (!node.ignored && !/^(generic|none|ListMarker|LineBreak)$/.test(role)) {
      const states = (node.properties ?? [])
        .filter(({ name, value }) => told.test(name) && value.value && `${value.value}` !== 'false')
        .map(({ name, value }) => `${name}: ${value.value}`);
      list.push({
        role,
        name: squeeze(node.name?.value),
        description: squeeze(node.description?.value),
        states,
      });
    }
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host.backendNodeId));
  return list;
}

const named =
  /^(button|link|textbox|radio|checkbox|heading|group|DisclosureTriangle|image|img|spinbutton|combobox)$/;

/** What has no name there. A disclosure goes by the one of what opens it. */
export const nameless = (list: readonly Spoken[]): string[] =>
  list
    .filter(
      ({ role, name }, at) =>
        named.test(role) && !name.trim() && list[at + 1]?.role !== 'DisclosureTriangle',
    )
    .map(({ role }) => `a ${role} has no name`);

/** What Tab should stop at, in reading order: of radio buttons the chosen one, or the first. */
export function controlsOf(list: readonly Spoken[]): string[] {
  const isChosen = ({ states }: Spoken) => states.includes('checked: true');
  const radios = list.filter(({ role }) => role === 'radio');
  const stop = radios.find(isChosen) ?? radios[0];
  return list
    .filter(({ role, states }) => {
      const isControl = /^(button|link|textbox|checkbox|radio|DisclosureTriangle)$/.test(role);
      return isControl && !states.includes('disabled: true');
    })
    .filter((one) => one.role !== 'radio' || one === stop)
    .map(({ role, name }) => `${role} ${name}`);
}
