import { type Setting } from './setting-kind.ts';
export interface FieldProps {
    /** Of the setting; `<id>-label` names the field. */
    id: string;
    value: Setting['value'];
    /** Ids of what explains it. */
    describedBy: string;
    /** Only told values that the setting can have. */
    onChange(value: Setting['value']): void;
}
/** The control by which a setting is changed. */
export declare function SettingField({ setting, live, whole, ...props }: Omit<FieldProps, 'value'> & {
    setting: Setting;
    live: Setting | undefined;
    /** Whether only a whole number can stand where it is used. */
    whole: boolean;
}): import("preact").JSX.Element;
