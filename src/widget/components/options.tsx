import type { ComponentChildren } from 'preact';
import type { Choice } from '../screens/choices-of.ts';
import { entry } from '../screens/choices-of.ts';

/** Cards to choose one or several of; the whole card can be pressed. */
export function Options({
  choices,
  picked,
  several,
  name,
  describedBy,
  invalid,
  onPick,
  children,
}: {
  choices: readonly Choice[];
  picked: readonly string[];
  several: boolean;
  name: string;
  describedBy: string | undefined;
  invalid: boolean;
  onPick: (picked: string[]) => void;
  /** Shown below the choice that opens an entry, once it is picked. */
  children: ComponentChildren;
}) {
  const alone = (key: string) => choices.some((choice) => choice.key === key && choice.alone);
  const toggle = ({ key }: Choice) => {
    if (!several) onPick([key]);
    else if (picked.includes(key)) onPick(picked.filter((one) => one !== key));
    else if (alone(key)) onPick([key]);
    else onPick([...picked.filter((one) => !alone(one)), key]);
  };
  return (
    <>
      {choices.map((choice, index) => {
        const checked = picked.includes(choice.key);
        return (
          <div key={choice.key} class={checked ? 'option on' : 'option'} part="option">
            <label>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                value={choice.key}
                checked={checked}
                onChange={() => toggle(choice)}
                data-control={index ? undefined : 'choice'}
                aria-describedby={index ? undefined : describedBy}
                aria-invalid={several && invalid ? true : undefined}
              />
              <span>
                {choice.label}
                {choice.hint && <small>{choice.hint}</small>}
              </span>
            </label>
            {checked && choice.key === entry && <div class="entry">{children}</div>}
          </div>
        );
      })}
    </>
  );
}
