import {
  findNodeAtLocation,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** Where something stands in a text, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A JSON text that has been read, or the places where it is no JSON. */
export interface JsonText {
  value: unknown;
  errors: (Position & { message: string })[];
  /** Where the value at a path stands; the closest part around it where there is none. */
  positionOf(path: readonly (string | number)[]): Position | undefined;
}

/** Camel case to words: `PropertyNameExpected` to `property name expected`. */
const words = (code: string) => code.replace(/\B[A-Z]/g, ' $&').toLowerCase();

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
      message: words(printParseErrorCode(error)),
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
