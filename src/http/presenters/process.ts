import type { ProcessView } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import { chartOf, type CommandDefinition, type ProcessDefinition, type StateRule } from '../../engine/process.ts';
import { sourcesOf } from '../../engine/sources.ts';

const commandView = ({ event, kind, form, sources, who }: CommandDefinition): ProcessView['commands'][string] => ({
  event,
  kind,
  sources: [...sources],
  ...(form !== undefined && { form }),
  ...(who.length > 0 && who.every(({ sender }) => sender === true) && { isSenders: true }),
});

const stateView = ({ sources, closes }: StateRule): ProcessView['states'][string] => ({
  sources: [...sources],
  closes: closes === true,
});

const mapped = <From, To>(record: Readonly<Record<string, From>>, map: (from: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, from]) => [name, map(from)]));

/** A process as the client draws it: forms, texts of the language, chart and law. Nothing in it is secret. */
export const processView = (process: ProcessDefinition, lang: Lang): ProcessView => ({
  id: process.id,
  version: process.version,
  texts: process.texts[lang],
  commands: mapped(process.commands, commandView),
  states: mapped(process.states, stateView),
  chart: chartOf(process),
  listFields: [...process.listFields],
  legalClock: { ...process.legalClock },
  laws: Object.fromEntries(sourcesOf(process).map((source) => [source, citeInSwedish(source)])),
});
