import type { FieldKey, FieldMapping, FormControl } from './types.ts';
/** Every key, in the order in which they choose their control and are reported. */
export declare const fieldKeys: FieldKey[];
/**
 * Which control of a form takes which value. A mapped selector is looked up in the form, then in
 * the document; one that finds nothing, or is none, leaves its key out. Every other key is guessed
 * from what the controls say, honeypots apart; no control is guessed for two keys.
 *
 * @param reasons best first; where nothing else asks for the reason, the radio button or box that is
 * labelled with just that, and is one of several, takes it
 */
export declare function findControls(form: HTMLFormElement, mapping?: FieldMapping, reasons?: readonly string[]): Partial<Record<FieldKey, FormControl>>;
