export { PolicyPreviewElement } from './policy-preview-element.ts';
