import type { Field } from '../domain/form.ts';
import type { DocumentBasis, DocumentProposals, ProcessDefinition } from './process.ts';

type Asking = Pick<ProcessDefinition, 'commands' | 'options'>;

const fieldsOf = ({ commands }: Asking, command: string, list?: string): readonly Field[] => {
  const fields = commands[command]?.form?.fields ?? [];
  return list === undefined ? fields : (fields.find(({ name }) => name === list)?.of ?? []);
};

const without = (where: string, wanted: readonly string[], fields: readonly Field[]): readonly string[] =>
  wanted
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => `basis: no field ${where}.${name}`);

const proposalGaps = (process: Asking, proposals: DocumentProposals | undefined): readonly string[] => {
  if (proposals === undefined) return [];
  const { command, field, choices, decision, days, least, most } = proposals;
  const wanted = [...Object.values(choices), decision.field, decision.why];
  return [
    ...without(`${command}.${field}`, wanted, fieldsOf(process, command, field)),
    ...[days, least, most]
      .filter((name) => typeof process.options[name] !== 'number')
      .map((name) => `basis: no number ${name} in the options`),
  ];
};

const measureGaps = (process: Asking, { measures, effect }: DocumentBasis): readonly string[] => [
  ...without(
    `${measures.command}.${measures.field}`,
    [measures.what],
    fieldsOf(process, measures.command, measures.field),
  ),
  ...without(effect.command, [effect.measure, effect.field, effect.seen], fieldsOf(process, effect.command)),
];

/** What is wrong with what a process says is to stand beside its writing, one line each. */
export const basisGaps = (process: Pick<ProcessDefinition, 'publication'> & Asking): readonly string[] => {
  const basis = process.publication?.basis;
  if (basis === undefined) return [];
  const unknown = basis.reopenedBy.filter((command) => process.commands[command] === undefined);
  return [
    ...unknown.map((command) => `basis: no command ${command}`),
    ...measureGaps(process, basis),
    ...proposalGaps(process, basis.proposals),
  ];
};
