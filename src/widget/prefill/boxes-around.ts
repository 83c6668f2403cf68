import { controlsSelector } from './controls-selector.ts';
import type { FormControl } from './types.ts';

/** A control, and the boxes around it within its form that hold no other control. */
export function boxesAround(control: FormControl): Element[] {
  const boxes: Element[] = [];
  let box: Element | null = control;
  while (box && box !== control.form && box.querySelectorAll(controlsSelector).length < 2) {
    boxes.push(box);
    box = box.parentElement;
  }
  return boxes;
}
