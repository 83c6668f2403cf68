import { type PolicyDocument } from '../../../policy/index.ts';
import type { Setting } from './setting-kind.ts';
/** A setting: what it is, what it settles, its value, and what it is today. */
export declare function SettingCard({ name, setting, live, source, binding, whole, onChange, }: {
    /** In the document. */
    name: string;
    setting: Setting;
    /** As it is today; `undefined` where it is new. */
    live: Setting | undefined;
    source: PolicyDocument['source'] | undefined;
    /** Language of the sentences. */
    binding: string;
    /** Whether only a whole number can stand where it is used. */
    whole: boolean;
    onChange(value: Setting['value']): void;
}): import("preact").JSX.Element;
