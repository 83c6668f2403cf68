export { default } from '../../../../../src/widget/languages/en.ts';
