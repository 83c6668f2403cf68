import type { FieldProps } from './setting-field.tsx';
/** A duration: a number and its unit. */
export declare function DurationField(props: FieldProps): import("preact").JSX.Element;
