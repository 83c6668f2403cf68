import type { PolicyIssue } from '../policy/types.ts';

const line = ({ path, line, column, message, suggestion }: PolicyIssue) =>
  `\n${path || '/'}${line ? ` (line ${line}, column ${column})` : ''}: ${message}${
    suggestion ? `; did you mean "${suggestion}"?` : ''
  }`;

/** A policy document that cannot be used; its message names the place and the mend of each issue. */
export class PolicyError extends Error {
  declare readonly issues: readonly PolicyIssue[];

  constructor(message: string, issues: readonly PolicyIssue[] = []) {
    super(message + issues.map(line).join(''));
    Object.assign(this, { issues });
  }
}
