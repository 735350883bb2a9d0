import type { Translated } from '../messages.ts';
import type { policy as sv } from '../sv/policy.ts';

/** Texts of client/src/features/admin/policy about where a limit comes from, and about open cases. */
export const policy: Translated<typeof sv> = {
  lawSays: 'The law says “{word}” and gives no number of days.',
  byDefault: 'Default: {limit}',

  preview: 'Which open cases are touched?',
  previewLead:
    'Publishing changes no date of an open case. Here is which dates would change if they are worked out anew afterwards.',
  previewShow: 'Show which dates would change',
  previewNone: 'No date of {looked} open cases would change.',
  previewSome: { one: '{count} open case would get other dates.', other: '{count} open cases would get other dates.' },
  rule: 'Deadline',
  earlier: 'Earlier',
  later: 'Later',
  casesTitle: 'Cases that you may see',
  caseColumn: 'Case',
  before: 'Now',
  after: 'Would be',
  hidden: { one: '{count} date in cases not shown here.', other: '{count} dates in cases not shown here.' },

  redating: 'Open cases',
  behindNone: 'All open cases follow what is in force now.',
  behind: {
    one: '{count} open case follows an older routine or calendar. It keeps its dates until something else is decided.',
    other:
      '{count} open cases follow an older routine or calendar. They keep their dates until something else is decided.',
  },
  decide: 'Work out open cases anew',
  decideLead:
    'The decision and its reason are kept. Days that somebody has planned stay, and a time that the law itself gives never gets longer.',
  decideSure: 'Work out the dates of open cases anew?',
  decideText: {
    one: '{count} open case follows version {version} from now on. Its dates are worked out anew, and the case shows it.',
    other:
      '{count} open cases follow version {version} from now on. Their dates are worked out anew, and each shows it.',
  },
  decideYes: 'Work out anew',
  decided: 'The decision is kept. The cases are being worked out anew.',
  decisions: 'Decisions',
  decisionOf: 'Decision {number}, version {version}',
  decisionBy: '{by}, {at}',
  progress: '{done} of {total} cases done',
  finished: {
    one: 'Done. At least one date changed in {count} case.',
    other: 'Done. At least one date changed in {count} cases.',
  },
};
