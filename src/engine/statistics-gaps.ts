import type { Field } from '../domain/form.ts';
import type { ProcessDefinition } from './process.ts';
import type { CountedAnswer, ProcessStatistics } from './process-statistics.ts';

/** The question of a process's form that comes with an event; undefined where there is none. */
export const fieldOfEvent = (
  { commands }: Pick<ProcessDefinition, 'commands'>,
  { event, field, item }: CountedAnswer,
): Field | undefined => {
  const form = Object.values(commands).find((command) => command.event === event)?.form;
  const asked = form?.fields.find(({ name }) => name === field);
  return item === undefined ? asked : asked?.of?.find(({ name }) => name === item);
};

/** Whether a case may have several answers of it. */
export const isOfSeveral = (process: Pick<ProcessDefinition, 'commands'>, answer: CountedAnswer): boolean =>
  answer.item !== undefined || fieldOfEvent(process, answer)?.kind === 'choices';

const OPEN_KINDS = {
  code: ['choice', 'choices', 'boolean'],
  weekday: ['dateTime'],
  hour: ['dateTime'],
  moment: ['dateTime', 'date'],
} as const satisfies Record<string, readonly Field['kind'][]>;

interface Asked {
  readonly id: string;
  readonly event: string;
  readonly field?: string;
  readonly item?: string;
  readonly as: keyof typeof OPEN_KINDS;
  readonly isForFew: boolean;
}

const askedBy = ({ dimensions, milestones, outcomes, trials = [] }: ProcessStatistics): readonly Asked[] => [
  ...dimensions.flatMap(({ id, from, as = 'code', isAggregateOnly }) =>
    from.map((answer) => ({ id, as, ...answer, isForFew: isAggregateOnly === true })),
  ),
  ...trials.flatMap(({ id, effect }) => effect.map((one) => ({ id, as: 'code' as const, ...one, isForFew: false }))),
  ...milestones.flatMap(({ id, at }) => at.map((one) => ({ id, as: 'moment' as const, ...one, isForFew: false }))),
  ...outcomes.flatMap(({ id, by, until = [], isAggregateOnly }) =>
    [...by, ...until].map((one) => ({ id, as: 'code' as const, ...one, isForFew: isAggregateOnly === true })),
  ),
];

const answerGaps = (process: ProcessDefinition, { id, event, field, item, as, isForFew }: Asked): readonly string[] => {
  const command = Object.values(process.commands).find((one) => one.event === event);
  if (command === undefined) return [`counted ${id}: no command gives ${event}`];
  const kept = command.readers !== undefined && !isForFew ? [`counted ${id}: ${event} is kept to fewer readers`] : [];
  if (field === undefined) return kept;
  const asked = fieldOfEvent(process, { event, field, ...(item !== undefined && { item }) });
  if (asked === undefined) return [...kept, `counted ${id}: no field ${event}.${field}`];
  const isOpen = asked.sealed !== true && (OPEN_KINDS[as] as readonly string[]).includes(asked.kind);
  return isOpen ? kept : [...kept, `counted ${id}: ${event}.${field} is no open ${as}`];
};

/** What is wrong with what a process says is counted of it, one line each. */
export const statisticsGaps = (process: ProcessDefinition): readonly string[] => {
  const { statistics } = process;
  if (statistics === undefined) return [];
  const { dimensions, heatMaps, milestones, outcomes, recurrences = [], trials = [] } = statistics;
  const ids = [...dimensions, ...heatMaps, ...milestones, ...outcomes, ...recurrences, ...trials].map(({ id }) => id);
  const open = dimensions.filter(({ isAggregateOnly }) => isAggregateOnly !== true).map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `counted twice: ${id}`),
    ...ids.filter((id) => !/^[a-z0-9_]{1,40}$/.test(id)).map((id) => `counted under no code: ${id}`),
    ...heatMaps.flatMap(({ id, rows, columns }) =>
      [rows, columns].filter((one) => !open.includes(one)).map((one) => `counted ${id}: no open dimension ${one}`),
    ),
    ...dimensions
      .filter(({ from, isPublished }) => isPublished && from.some((one) => isOfSeveral(process, one)))
      .map(({ id }) => `counted ${id}: several answers cannot be published`),
    ...trials
      .filter(({ kinds }) => !open.includes(kinds))
      .map(({ id, kinds }) => `counted ${id}: no open dimension ${kinds}`),
    ...recurrences.flatMap(({ id, by }) =>
      by.filter((one) => !open.includes(one)).map((one) => `counted ${id}: no open dimension ${one}`),
    ),
    ...recurrences
      .filter(({ least }) => typeof process.options[least] !== 'number')
      .map(({ id, least }) => `counted ${id}: no number ${least} in the options`),
    ...askedBy(statistics).flatMap((asked) => answerGaps(process, asked)),
    ...(['sv', 'en'] as const).flatMap((lang) =>
      ids
        .filter((id) => process.texts[lang].statistics?.[id] === undefined)
        .map((id) => `no text for counted ${id} (${lang})`),
    ),
  ];
};
