import { EligibilityCheckElement } from './eligibility-check-element.ts';
import { mountPlaceholders } from './mount-placeholders.ts';

export type * from './public-types.ts';

// Cache plugins load scripts twice, and a page may have two versions of this one.
if (!customElements.get('eligibility-check')) {
  customElements.define('eligibility-check', EligibilityCheckElement);
}

mountPlaceholders();
document.addEventListener('DOMContentLoaded', mountPlaceholders);
addEventListener('load', mountPlaceholders);
