/** The shipped policy document, as far as a first visit needs it (see scripts/strip-policy.ts). */
declare module 'virtual:embedded-policy' {
  const document: unknown;
  export default document;
}

/** The same, with the texts of another language beside the binding ones. */
declare module 'virtual:embedded-policy/*' {
  const document: unknown;
  export default document;
}

/** The text of a style sheet, minified by the build. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
