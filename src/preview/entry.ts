import { PolicyPreviewElement } from './policy-preview-element.ts';

if (!customElements.get('policy-preview')) {
  customElements.define('policy-preview', PolicyPreviewElement);
}
