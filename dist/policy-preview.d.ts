export * from './types/preview/policy-preview.js';
