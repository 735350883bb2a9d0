import type { Translated } from '../messages.ts';
import type { forecast as swedish } from '../sv/forecast.ts';

export const forecast: Translated<typeof swedish> = {
  title: 'What may be late?',
  lead: 'An estimate of which deadlines will not be kept, from how it has gone at the huvudman before. It is about the step of the case, never about a person, and it may be wrong.',
  how: 'How is it computed?',
  howSimilar:
    'Similar deadlines are those by the same rule that were not done either when as much of the time had gone. The share of them that became late is the ground.',
  howFew: 'If they are few, how it has gone at the unit and in the whole of the huvudman is weighed in.',
  howTooLittle: 'If they are fewer than ten, nothing is said.',
  howKept: 'Cases that are kept from the unit are never counted.',
  late: 'Late already',
  high: 'High risk',
  raised: 'Raised risk',
  low: 'Low risk',
  tooLittle: 'Too little to go by',
  percent: 'about {percent} %',
  basis: {
    one: '{late} of {count} similar deadline that was not done by this time became late.',
    other: '{late} of {count} similar deadlines that were not done by this time became late.',
  },
  basisFew: {
    one: 'Only {count} similar deadline has been open for so long.',
    other: 'Only {count} similar deadlines have been open for so long.',
  },
  basisNone: 'No similar deadline has been open for so long.',
  step: 'Step that may be late',
  due: 'Due',
  risk: 'Risk',
  filter: 'Show',
  all: 'All ({count})',
  level: '{level} ({count})',
  orderBy: 'Order by',
  orderRisk: 'Highest risk',
  orderDue: 'Nearest last day',
  none: 'No open case has a deadline that runs.',
  noneOfLevel: 'No cases have that risk now.',
  shown: { one: 'Showing {shown} of {count} case.', other: 'Showing {shown} of {count} cases.' },
  cut: 'Only the {count} cases that are due first have been weighed.',
  onCase: 'Risk that it will be late',
};
