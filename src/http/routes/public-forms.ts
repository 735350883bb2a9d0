import type { PublicForms } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { allUnits } from '../all-units.ts';
import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { newestOf } from './processes.ts';

const formsOf = (process: ProcessDefinition, lang: Lang): PublicForms['forms'] => {
  const { sender, forms } = process.texts[lang];
  return Object.entries(process.commands).flatMap(([command, { kind, who, form }]) => {
    if (sender === undefined || form === undefined || kind !== 'start' || !who.some((actor) => actor.sender)) return [];
    const { title, intro, sent } = sender;
    return [{ processId: process.id, command, form, formTexts: forms[form.id], texts: { title, intro, sent } }];
  });
};

/** What anybody may send in, with the schools and the huvudman as places to send it to. Nothing in it is secret. */
export const publicForms =
  ({ processes, directory }: Pick<AppDeps, 'processes' | 'directory'>): PublicHandler<'publicForms'> =>
  ({ lang }) => ({
    body: {
      forms: newestOf(processes).flatMap((process) => formsOf(process, lang)),
      units: allUnits(directory)
        .filter(({ kind }) => kind !== 'omrade')
        .map(({ unitId, name, kind }) => ({ unitId, name, kind })),
    },
  });
