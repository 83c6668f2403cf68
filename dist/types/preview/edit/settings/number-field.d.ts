import type { FieldProps } from './setting-field.tsx';
/** A number; where it counts days or the like, a whole one. */
export declare function NumberField({ id, value, describedBy, onChange, whole, }: FieldProps & {
    whole: boolean;
}): import("preact").JSX.Element;
