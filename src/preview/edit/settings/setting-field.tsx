import { useContext } from 'preact/hooks';
import { textIn } from '../../../policy/index.ts';
import { Language, useWords } from '../../language.ts';
import { words } from '../words.ts';
import { ChoiceField } from './choice-field.tsx';
import { DurationField } from './duration-field.tsx';
import { NumberField } from './number-field.tsx';
import { type Setting, settingKind } from './setting-kind.ts';
import { TextField } from './text-field.tsx';

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
export function SettingField({
  setting,
  live,
  whole,
  ...props
}: Omit<FieldProps, 'value'> & {
  setting: Setting;
  live: Setting | undefined;
  /** Whether only a whole number can stand where it is used. */
  whole: boolean;
}) {
  const say = useWords(words).settings;
  const lang = useContext(Language);
  const { value, choices = [] } = setting;
  const field = { ...props, value };
  switch (settingKind(setting, live)) {
    case 'choice': {
      const options = choices.map(({ value, label }) => ({ value, label: textIn(label, lang) }));
      return <ChoiceField {...field} options={options} />;
    }
    case 'boolean': {
      const options = [true, false].map((value, index) => ({
        value,
        label: say.yesNo[index] ?? '',
      }));
      return <ChoiceField {...field} options={options} />;
    }
    case 'number':
      return <NumberField {...field} whole={whole} />;
    case 'duration':
      return <DurationField {...field} />;
    case 'text':
      return <TextField {...field} />;
  }
}
