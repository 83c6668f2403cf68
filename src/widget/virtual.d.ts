/** The shipped policy document, as far as a first visit needs it (see scripts/strip-policy.ts). */
declare module 'virtual:embedded-policy' {
  const document: unknown;
  export default document;
}

/** The same, with the English texts beside the binding ones. */
declare module 'virtual:embedded-policy/en' {
  const document: unknown;
  export default document;
}

/** What of it an analysis reads beyond that (see scripts/policy-rest.ts). */
declare module 'virtual:embedded-policy/rest' {
  const document: unknown;
  export default document;
}

/** The text of a style sheet, minified by the build. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
