import type { Field } from '../domain/form.ts';
import type { FieldTexts, ProcessTexts } from '../domain/texts.ts';
import { basisGaps } from './basis-gaps.ts';
import { type Actor, chartOf, eventTypes, guardNamesOf, type ProcessDefinition } from './process.ts';
import { statisticsGaps } from './statistics-gaps.ts';

const missing = (what: string, wanted: Iterable<string>, known: ReadonlySet<string> | object): readonly string[] =>
  [...wanted]
    .filter((name) => !(known instanceof Set ? known.has(name) : name in known))
    .map((name) => `${what}: ${name}`);

const fieldGaps = (
  where: string,
  fields: readonly Field[],
  texts: Readonly<Record<string, FieldTexts>>,
): readonly string[] =>
  fields.flatMap((field) => {
    const words = texts[field.name];
    if (words === undefined) return [`no text for field ${where}.${field.name}`];
    return [
      ...missing(`no text for option of ${where}.${field.name}`, field.options ?? [], words.options ?? {}),
      ...fieldGaps(`${where}.${field.name}`, field.of ?? [], words.of ?? {}),
    ];
  });

const actorsNamed = (process: ProcessDefinition): readonly Actor[] => [
  ...Object.values(process.commands).flatMap(({ who, readers }) => [...who, ...(readers ?? [])]),
  ...Object.values(process.states).flatMap(({ owner, readers }) => [...owner, ...(readers ?? [])]),
  ...process.notifications.flatMap(({ tell }) => tell),
  ...process.readers,
];

const publishedCommands = ({ publication }: ProcessDefinition): readonly string[] => {
  if (publication === undefined) return [];
  const { parts, popular, decidedBy } = publication;
  return [...parts.map(({ command }) => command), decidedBy, ...(popular === undefined ? [] : [popular])];
};

const publicationGaps = (process: ProcessDefinition): readonly string[] =>
  publishedCommands(process).flatMap((name) =>
    process.commands[name]?.form === undefined ? [`no answers of command ${name} to publish`] : [],
  );

const headingGaps = (process: ProcessDefinition, { commands }: ProcessTexts): readonly string[] =>
  publishedCommands(process).flatMap((name) =>
    commands[name]?.heading === undefined ? [`no heading for the answers of command ${name}`] : [],
  );

const delegationsNamed = (process: ProcessDefinition): ReadonlySet<string> =>
  new Set(actorsNamed(process).flatMap(({ delegation }) => delegation ?? []));

const textGaps = (process: ProcessDefinition, texts: ProcessTexts): readonly string[] => {
  const forms = Object.values(process.commands).flatMap(({ form }) => form ?? []);
  const shown = chartOf(process).nodes.map(({ path }) => path);
  const rules = [
    ...process.deadlines.map(({ ruleId }) => ruleId),
    ...(process.plannedItems ? [process.plannedItems.rule.ruleId] : []),
  ];
  return [
    ...missing('no text for state', shown, texts.states),
    ...missing('no text for command', Object.keys(process.commands), texts.commands),
    ...missing('no text for deadline', rules, texts.deadlines),
    ...missing(
      'no text for notification',
      process.notifications.map(({ text }) => text),
      texts.notifications,
    ),
    ...missing(
      'no text for notification',
      ['deadline.reminded', 'deadline.passed', 'deadline.escalated', 'task.created'],
      texts.notifications,
    ),
    ...missing(
      'no text for rule pack',
      process.rulePacks.packs.map(({ id }) => id),
      texts.rulePacks,
    ),
    ...missing('no text for option', Object.keys(process.options), texts.options),
    ...missing('no text for delegation', delegationsNamed(process), texts.delegations ?? {}),
    ...headingGaps(process, texts),
    ...forms.flatMap((form) => {
      const words = texts.forms[form.id];
      return words === undefined ? [`no text for form ${form.id}`] : fieldGaps(form.id, form.fields, words.fields);
    }),
  ];
};

const guardsNamed = (process: ProcessDefinition): readonly string[] => [
  ...process.deadlines.flatMap(({ when }) => when ?? []),
  ...process.restrictions.map(({ when }) => when),
  ...actorsNamed(process).flatMap(({ when, unless }) => [when ?? [], unless ?? []].flat()),
];

const startFields = (process: ProcessDefinition): ReadonlySet<string> =>
  new Set(
    Object.values(process.commands)
      .filter(({ kind }) => kind === 'start')
      .flatMap(({ form }) => (form?.fields ?? []).map(({ name }) => name)),
  );

const structureGaps = (process: ProcessDefinition): readonly string[] => {
  const paths = new Set(chartOf(process).nodes.map(({ path }) => path));
  const events = Object.values(process.commands).map(({ event }) => event);
  const twice = events.filter((event, at) => events.indexOf(event) !== at);
  return [
    ...missing('state of no machine', Object.keys(process.states), paths),
    ...missing(
      'deadline in no state',
      process.deadlines.map((definition) => definition.while),
      paths,
    ),
    ...missing('event that the machine never takes', events, eventTypes(process)),
    ...missing('guard that the machine lacks', guardsNamed(process), new Set(guardNamesOf(process))),
    ...missing(
      'field of no start form',
      [process.rulePacks.by, process.legalClock.from, ...process.listFields],
      startFields(process),
    ),
    ...Object.entries(process.commands).flatMap(([name, { who, effects }]) =>
      who.length === 0 && effects?.spawns !== undefined ? [`a command of the system opens a case: ${name}`] : [],
    ),
    ...Object.entries(process.commands).flatMap(([name, { kind, form, planned }]) =>
      missing(
        `field of no planned start ${name}`,
        Object.values(planned ?? {}),
        new Set(kind === 'start' ? (form?.fields ?? []).map((field) => field.name) : []),
      ),
    ),
    ...missing(
      'planned start due by no deadline',
      Object.values(process.commands).flatMap(({ plannedRule }) => plannedRule ?? []),
      new Set(process.deadlines.map(({ ruleId }) => ruleId)),
    ),
    ...twice.map((event) => `two commands for one event: ${event}`),
    ...(process.rulePacks.packs.length === 0 ? ['no rule pack'] : []),
  ];
};

/** A folder's process is not whole; `gaps` says all that is missing, one line each. */
export class ProcessIncomplete extends Error {
  override readonly name = 'ProcessIncomplete';
  readonly gaps: readonly string[];
  constructor(process: ProcessDefinition, gaps: readonly string[]) {
    super(`process ${process.id} is not whole:\n${gaps.join('\n')}`);
    this.gaps = gaps;
  }
}

/**
 * A process, checked: every state, command, deadline, guard and question is known to the machine and has its words in both languages.
 * @throws ProcessIncomplete naming everything that is missing.
 */
export const defineProcess = (process: ProcessDefinition): ProcessDefinition => {
  const gaps = [
    ...structureGaps(process),
    ...publicationGaps(process),
    ...basisGaps(process),
    ...statisticsGaps(process),
    ...textGaps(process, process.texts.sv).map((gap) => `${gap} (sv)`),
    ...textGaps(process, process.texts.en).map((gap) => `${gap} (en)`),
  ];
  if (gaps.length > 0) throw new ProcessIncomplete(process, gaps);
  return process;
};
