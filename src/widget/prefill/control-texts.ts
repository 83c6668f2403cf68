import { boxesAround } from './boxes-around.ts';
import { cleanLabel } from './clean-label.ts';
import { controlsSelector } from './controls-selector.ts';
import type { FormControl } from './types.ts';

const longestLabel = 99;

// By what nodes are called, not by class: those of a frame have classes of their own.
function textOf(node?: Node | null): string {
  if (node?.nodeName === '#text') return (node as Text).data;
  return node && !(node as Element).matches?.(`${controlsSelector},script,style,[aria-hidden=true]`)
    ? [...node.childNodes].map(textOf).join('')
    : '';
}

/**
 * Everything that the page says about what belongs into a control, cleaned, what a person sees
 * first: its labels, the boxes around it that hold no other control (hand-written forms tie no
 * label), then what is only read aloud or shown inside.
 */
export function controlTexts(control: FormControl): string[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const attribute = (name: string) => control.getAttribute(name) ?? '';
  const describing = attribute('aria-labelledby')
    .split(' ')
    .map((id) => root.getElementById?.(id));
  return [
    ...[...(control.labels ?? []), ...describing, ...boxesAround(control)].map(textOf),
    ...['aria-label', 'placeholder', 'title'].map(attribute),
  ]
    .map(cleanLabel)
    .filter((text) => text && text.length <= longestLabel);
}
