import {
  findNodeAtLocation,
  getNodePath,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Slip } from './issue-words/issue-values.ts';

/** Where something stands in a text, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A JSON text that has been read, or the places where it is no JSON. */
export interface JsonText {
  value: unknown;
  errors: (Position & { slip: Slip })[];
  /** The keys that stand twice in one object: where the second stands, and the line of the first. */
  duplicates: (Position & { path: (string | number)[]; key: string; first: number })[];
  /** Where the value at a path stands; the closest part around it where there is none. */
  positionOf(path: readonly (string | number)[]): Position | undefined;
}

function slipOf(error: ParseError['error']): Slip {
  const code = printParseErrorCode(error);
  switch (code) {
    case '<unknown ParseErrorCode>':
      return 'InvalidSymbol';
    case 'InvalidNumberFormat':
      return 'UnexpectedEndOfNumber';
    case 'UnexpectedEndOfComment':
      return 'InvalidCommentToken';
    default:
      return code;
  }
}

/** The keys that an object holds for the second time, each with the first, in their order. */
function duplicatesIn(tree: Node | undefined): (readonly [first: Node, second: Node])[] {
  const found: (readonly [Node, Node])[] = [];
  const waiting = tree ? [tree] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const keys = new Map<unknown, Node>();
    const { type, children = [] } = node;
    for (const property of type === 'object' ? children : []) {
      const key = property.children?.[0];
      const first = key && keys.get(key.value);
      if (first) found.push([first, key]);
      else if (key) keys.set(key.value, key);
    }
    waiting.push(...children);
  }
  return found.sort(([, one], [, other]) => one.offset - other.offset);
}

/** Reads JSON text (no comments, no trailing commas), keeping where everything stands. */
export function readJson(text: string): JsonText {
  const found: ParseError[] = [];
  const tree = parseTree(text, found, { disallowComments: true, allowTrailingComma: false });
  const position = (offset: number): Position => {
    const before = text.slice(0, offset);
    const lastBreak = before.lastIndexOf('\n');
    return { line: before.split('\n').length, column: offset - lastBreak };
  };
  return {
    value: tree ? getNodeValue(tree) : undefined,
    errors: found.map(({ error, offset }) => ({
      ...position(offset),
      slip: slipOf(error),
    })),
    duplicates: duplicatesIn(tree).map(([first, second]) => ({
      ...position(second.offset),
      path: getNodePath(second),
      key: String(second.value),
      first: position(first.offset).line,
    })),
    positionOf(path) {
      for (let length = path.length; tree && length >= 0; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length));
        if (node) return position(node.offset);
      }
      return undefined;
    },
  };
}
