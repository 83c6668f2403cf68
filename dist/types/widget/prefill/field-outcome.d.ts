/**
 * - `filled`: the control says what it should
 * - `shortened`: cut at the control's `maxlength`
 * - `kept`: something else stood there that we did not write; left as it was
 * - `not-found`: the form has no such control
 * - `no-option`: the control cannot hold the value: a select without a matching option
 * - `never`: the owner's mapping says `false`
 */
export type FieldOutcome = 'filled' | 'shortened' | 'kept' | 'not-found' | 'no-option' | 'never';
