import type { ProcessView } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import { chartOf, type CommandDefinition, type ProcessDefinition, type StateRule } from '../../engine/process.ts';
import { sourcesOf } from '../../engine/sources.ts';

const commandView = (
  { event, kind, form, sources }: CommandDefinition,
  mayStart: boolean,
): ProcessView['commands'][string] => ({
  event,
  kind,
  sources: [...sources],
  ...(form !== undefined && { form }),
  ...(kind === 'start' && { mayStart }),
});

const stateView = ({ sources, closes }: StateRule): ProcessView['states'][string] => ({
  sources: [...sources],
  closes: closes === true,
});

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (from: From, name: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([name, from]) => [name, map(from, name)]));

/**
 * A process as the client draws it: forms, texts of the language, chart and law. Nothing in it is secret.
 * `mayStart`: whether the reader may begin a case by the command, at some unit.
 */
export const processView = (
  process: ProcessDefinition,
  lang: Lang,
  mayStart: (command: string) => boolean,
): ProcessView => ({
  id: process.id,
  version: process.version,
  texts: process.texts[lang],
  commands: mapped(process.commands, (command, name) => commandView(command, mayStart(name))),
  states: mapped(process.states, (rule) => stateView(rule)),
  chart: chartOf(process),
  listFields: [...process.listFields],
  legalClock: { ...process.legalClock },
  laws: Object.fromEntries(sourcesOf(process).map((source) => [source, citeInSwedish(source)])),
});
