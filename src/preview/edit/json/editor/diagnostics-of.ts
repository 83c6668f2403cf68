import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { PolicyIssue } from '../../../../policy/index.ts';
import { issueInWords } from '../../../components/issue-in-words.ts';
import type { PageLanguage } from '../../../language.ts';

/** The offset of a line and column, both counted from 1, moved to where the text has such a place. */
export function offsetAt(doc: Text, line: number, column: number): number {
  const there = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.min(there.from + Math.max(0, column - 1), there.to);
}

/** What is wrong with a document, as the editor marks it: to the end of the value or the line. */
export function diagnosticsOf(
  doc: Text,
  issues: readonly PolicyIssue[],
  lang: PageLanguage,
): Diagnostic[] {
  return issues.map((issue) => {
    const { line = 1, column = 1 } = issue;
    const from = offsetAt(doc, line, column);
    const rest = doc.sliceString(from, doc.lineAt(from).to);
    const [value = ''] = /^("(\\.|[^"\\])*"|[\w.-]+|.)/.exec(rest) ?? [];
    return {
      from,
      to: from + value.length,
      severity: 'error',
      message: issueInWords(issue, lang),
    };
  });
}
