/** The first element that a selector finds; null for none, and for what is no selector. */
export declare function findElement(root: ParentNode, selector: string): Element | null;
