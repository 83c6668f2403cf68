import { expectRequest } from './carry/expect-request.ts';
import { EligibilityCheckElement } from './eligibility-check-element.ts';
import { mountPlaceholders } from './mount-placeholders.ts';

export type * from './public-types.ts';

// Cache plugins load scripts twice, and a page may have two versions of this one.
// A script of the page may have taken the registry away: a bundle still has to run on.
const registry: CustomElementRegistry | undefined = window.customElements;
const isFirst = registry && !registry.get('eligibility-check');
if (isFirst) registry.define('eligibility-check', EligibilityCheckElement);

mountPlaceholders();
document.addEventListener('DOMContentLoaded', mountPlaceholders, { once: true });
addEventListener('load', mountPlaceholders, { once: true });

if (isFirst) expectRequest();
