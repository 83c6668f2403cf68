import { cleanLabel } from './clean-label.ts';
import { controlsSelector } from './controls-selector.ts';
import type { FormControl } from './types.ts';

const longestLabel = 99;

function textOf(node?: Node | null): string {
  if (
    node instanceof Element &&
    !node.matches(`${controlsSelector},script,style,[aria-hidden=true]`)
  ) {
    return [...node.childNodes].map(textOf).join('');
  }
  return node?.nodeType === Node.TEXT_NODE ? `${node.nodeValue}` : '';
}

/**
 * Everything that the page says about what belongs into a control, cleaned, what a person sees
 * first: its labels, the boxes around it that hold no other control (hand-written forms tie no
 * label), then what is only read aloud or shown inside.
 */
export function controlTexts(control: FormControl): string[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const attribute = (name: string) => control.getAttribute(name) ?? '';
  const boxes: Element[] = [];
  let box = control.parentElement;
  while (box && box !== control.form && box.querySelectorAll(controlsSelector).length < 2) {
    boxes.push(box);
    box = box.parentElement;
  }
  return [
    ...[
      ...(control.labels ?? []),
      ...attribute('aria-labelledby')
        .split(' ')
        .map((id) => root.getElementById?.(id)),
      ...boxes,
    ].map(textOf),
    ...['aria-label', 'placeholder', 'title'].map(attribute),
  ]
    .map(cleanLabel)
    .filter((text) => text && text.length <= longestLabel);
}
