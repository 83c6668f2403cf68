import { settingNames } from './settings.ts';

/** Puts a widget into every `<div data-eligibility-check>`, around what the div holds. Idempotent. */
export function mountPlaceholders(): void {
  for (const place of document.querySelectorAll('[data-eligibility-check]')) {
    let widget = place.querySelector('eligibility-check');
    if (!widget) {
      widget = document.createElement('eligibility-check');
      for (const name of settingNames) {
        const value = place.getAttribute(`data-${name}`);
        if (value !== null) widget.setAttribute(name, value);
      }
      place.append(widget);
    }
    // The parser may have been in the middle of the div.
    for (const node of [...place.childNodes]) if (!node.contains(widget)) widget.append(node);
  }
}
