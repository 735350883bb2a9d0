import type { SenderCase } from '../../contract/wire.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { Form } from '../../domain/form.ts';
import { SENDER } from '../../domain/principal.ts';
import type { FormTexts, SenderCommandTexts } from '../../domain/texts.ts';
import { standingIn } from '../../engine/actors.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import type { CommitMeta } from '../../engine/events.ts';
import { permittedCommands } from '../../engine/permitted.ts';
import { isClosedIn, type ProcessDefinition } from '../../engine/process.ts';
import type { AppDeps } from '../deps.ts';
import { type Names, namesIn } from './names.ts';
import { openedCommits } from './opened-commits.ts';
import type { OpenedCommit } from './timeline.ts';
import { withNames } from './with-names.ts';
import { whoInWords } from './words.ts';

/** What a sender's page needs to be fetched from. */
export type SenderCaseDeps = Pick<AppDeps, 'log' | 'vault' | 'directory'>;

const metaOf = ({ commit }: OpenedCommit): CommitMeta => commit.meta as CommitMeta;

/** What a sender gave, and what the process shares. */
const isShared = (process: ProcessDefinition, opened: OpenedCommit): boolean =>
  metaOf(opened).by === SENDER || process.commands[metaOf(opened).command]?.shared === true;

/** A command in the sender's words, else in those for everybody. */
const wordsOf = (process: ProcessDefinition, command: string, lang: Lang): SenderCommandTexts => {
  const { commands, sender } = process.texts[lang];
  return { ...commands[command], ...sender?.commands?.[command] };
};

const formWords = (process: ProcessDefinition, command: string, { id }: Form, lang: Lang): FormTexts | undefined => {
  const texts = process.texts[lang].forms[id];
  if (texts === undefined) return undefined;
  const labels = Object.entries(wordsOf(process, command, lang).labels ?? {});
  const asked = labels.map(([name, label]) => [name, { ...texts.fields[name], label }]);
  return { ...texts, fields: { ...texts.fields, ...Object.fromEntries(asked) } };
};

const entryOf = (
  process: ProcessDefinition,
  names: Names,
  lang: Lang,
  opened: OpenedCommit,
): SenderCase['entries'][number] => {
  const { by, as, at, command } = metaOf(opened);
  const form = process.commands[command]?.form;
  const isMine = by === SENDER;
  return {
    version: opened.commit.version,
    at,
    isMine,
    by: isMine ? '' : whoInWords(process, as, lang),
    title: wordsOf(process, command, lang).done ?? '',
    ...(form !== undefined && { form: form.id }),
    data: withNames(form?.fields ?? [], opened.content.data, names),
    isErased: opened.content.isErased,
  };
};

/**
 * How far it has come, a line for each thing that goes on at once: of the active states that the process has a sender's words for,
 * those with none of them inside.
 */
const stageOf = (process: ProcessDefinition, { active }: CaseState, lang: Lang): string => {
  const words = process.texts[lang].sender?.states ?? {};
  const told = active.filter((path) => words[path] !== undefined);
  const innermost = told.filter((path) => !told.some((other) => other.startsWith(`${path}.`)));
  return innermost.map((path) => words[path]).join('\n');
};

const commandsFor = ({ process, state }: LoadedCase, deps: SenderCaseDeps, lang: Lang, at: Instant) => {
  const standing = standingIn(process, state, deps.directory.org(), at);
  return permittedCommands(process, state, standing, { kind: 'sender' }).flatMap(({ name, status }) => {
    const { form, kind } = process.commands[name] ?? {};
    const { title = name, hint } = wordsOf(process, name, lang);
    if (status !== 'permitted' || kind === undefined || kind === 'start') return [];
    return [{ name, kind, title, ...(hint !== undefined && { hint }), ...(form !== undefined && { form }) }];
  });
};

const formsOf = (process: ProcessDefinition, ids: ReadonlySet<string>, lang: Lang) =>
  Object.fromEntries(
    Object.entries(process.commands).flatMap(([command, { form }]) =>
      form !== undefined && ids.has(form.id)
        ? [[form.id, { form, texts: formWords(process, command, form, lang) }]]
        : [],
    ),
  );

/** A case for its sender: ask for the receipt code first. Offices instead of names, and nothing that is not shared. */
export const showSenderCase = async (
  deps: SenderCaseDeps,
  loaded: LoadedCase,
  lang: Lang,
  at: Instant,
): Promise<SenderCase> => {
  const { process, state } = loaded;
  const { sender, name } = process.texts[lang];
  const names = namesIn(deps.directory, lang);
  const shared = (await openedCommits(deps, state)).filter((opened) => isShared(process, opened));
  const entries = shared.map((opened) => entryOf(process, names, lang, opened));
  const commands = commandsFor(loaded, deps, lang, at);
  const formIds = new Set([
    ...entries.flatMap(({ form }) => form ?? []),
    ...commands.flatMap(({ form }) => form?.id ?? []),
  ]);
  return {
    caseNumber: state.opening.caseNumber,
    title: sender?.caseTitle ?? sender?.title ?? name,
    unitName: names.unit(state.unitId),
    sentAt: state.opening.openedAt,
    stage: stageOf(process, state, lang),
    isClosed: isClosedIn(process, state.snapshot),
    entries,
    commands,
    forms: formsOf(process, formIds, lang),
  };
};
