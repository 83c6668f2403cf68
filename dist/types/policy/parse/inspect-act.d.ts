import type { Fact } from '../schema.ts';
import type { Path } from './inspection.ts';
import type { Inspector } from './inspector.ts';
/** Looks at what a customer can still do about a fact. */
export declare function inspectAct({ says, cites, condition, report }: Inspector, path: Path, fact: Fact): void;
