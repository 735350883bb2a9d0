import { reportDeadlines } from '../shared/report/deadlines.ts';

export { plannedItems } from '../shared/report/deadlines.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines = reportDeadlines('resultat');
