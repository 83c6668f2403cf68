import type { FieldProps } from './setting-field.tsx';
/** One of several values. */
export declare function ChoiceField({ id, value, describedBy, onChange, options, }: FieldProps & {
    options: readonly {
        value: FieldProps['value'];
        label: string;
    }[];
}): import("preact").JSX.Element;
