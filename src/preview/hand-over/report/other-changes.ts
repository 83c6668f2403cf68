import type { PolicyDocument } from '../../../policy/index.ts';
import { textEntries } from '../../edit/texts/text-entries.ts';
import { type Change, changesBetween } from '../../workbench/changes-between.ts';
import { placeName } from '../place-name.ts';

/**
 * The places that differ between two documents and are neither the value of a setting nor a text,
 * as one reads them.
 */
export function otherChanges(before: PolicyDocument, after: PolicyDocument): string[] {
  const texts = new Set(
    [before, after].flatMap((one) => textEntries(one).map(({ path }) => path.join('\n'))),
  );
  const isText = ({ path }: Change) =>
    [path, path.slice(0, -1)].some((one) => texts.has(one.join('\n')));
  const isValue = ({ path }: Change) => path[0] === 'settings' && path[2] === 'value';
  const others = changesBetween(before, after).filter((one) => !isText(one) && !isValue(one));
  return [...new Set(others.map(({ path }) => placeName(path)))].filter((one) => one !== 'version');
}
