import type { Screen } from '../screens/screen.ts';
/** The reminder of what the customer has not attached yet; '' where nothing is left. */
export declare function reminderOf({ policy: { request }, lang, values, attached, }: Pick<Screen, 'policy' | 'lang' | 'values' | 'attached'>): string;
