// The script as it is bundled; scripts/module-order.json says what comes first in it.
import './eligibility-check.ts';
