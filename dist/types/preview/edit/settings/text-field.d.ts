import type { FieldProps } from './setting-field.tsx';
/** A text, or a duration of several units as the document writes it. */
export declare function TextField({ id, value, describedBy, onChange, duration, }: FieldProps & {
    duration?: boolean;
}): import("preact").JSX.Element;
