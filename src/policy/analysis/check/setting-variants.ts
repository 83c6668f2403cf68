import type { Policy } from '../../types.ts';

function changed(policy: Policy, name: string, value: string | number | boolean): Policy {
  const setting = policy.settings[name];
  if (!setting) return policy;
  return { ...policy, settings: { ...policy.settings, [name]: { ...setting, value } } };
}

/** The policy under its other readings: each of some settings set otherwise, then each two of them. */
export function* settingVariants(policy: Policy, names: Iterable<string>): Generator<Policy> {
  const others = [...names].flatMap((name) => {
    const { value, choices = [] } = policy.settings[name] ?? {};
    return choices.flatMap((choice) =>
      choice.value === value ? [] : [[name, choice.value] as const],
    );
  });
  for (const [name, value] of others) yield changed(policy, name, value);
  for (const [index, [name, value]] of others.entries()) {
    for (const [other, its] of others.slice(index + 1)) {
      if (other !== name) yield changed(changed(policy, name, value), other, its);
    }
  }
}
