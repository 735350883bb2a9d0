import type { Field } from '../domain/form.ts';
import type { LegalSource } from '../domain/legal-source.ts';
import type { ProcessDefinition } from './process.ts';

const sourcesOfFields = (fields: readonly Field[]): readonly LegalSource[] =>
  fields.flatMap(({ source, of }) => [...(source === undefined ? [] : [source]), ...sourcesOfFields(of ?? [])]);

/** Every legal source that a process names, each once, in the order in which it is first named. */
export const sourcesOf = (process: ProcessDefinition): readonly LegalSource[] => {
  const { commands, states, deadlines, plannedItems, legalClock } = process;
  return [
    ...new Set([
      legalClock.source,
      ...Object.values(commands).flatMap(({ sources, form }) => [...sources, ...sourcesOfFields(form?.fields ?? [])]),
      ...Object.values(states).flatMap(({ sources }) => sources),
      ...deadlines.map(({ source }) => source),
      ...(plannedItems === undefined ? [] : [plannedItems.rule.source]),
    ]),
  ];
};
