import type { Inspector } from './inspector.ts';
/** Looks at the settings: whether each is one of its choices. */
export declare function inspectSettings({ policy, report, says, cites }: Inspector): void;
