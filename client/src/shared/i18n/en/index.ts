// The English twins of ../sv.
export { admin } from './admin.ts';
export { caseTexts as case } from './case.ts';
export { common } from './common.ts';
export { deadlines } from './deadlines.ts';
export { form } from './form.ts';
export { live } from './live.ts';
export { notifications } from './notifications.ts';
export { overview } from './overview.ts';
export { problem } from './problem.ts';
export { report } from './report.ts';
export { start } from './start.ts';
export { tasks } from './tasks.ts';
