export { openResume } from '../../../../src/widget/resume/open-resume.ts';
