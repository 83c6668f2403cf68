/** The shipped policy document, as far as a first visit needs it (see scripts/strip-policy.ts). */
declare module 'virtual:embedded-policy' {
  const document: unknown;
  export default document;
}
