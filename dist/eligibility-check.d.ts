export * from './types/widget/eligibility-check.js';
