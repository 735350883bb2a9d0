import type { CaseView, TimelineEntry } from '../../contract/wire.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { CommitMeta } from '../../engine/events.ts';
import { HAND_OVER } from '../../engine/hand-over.ts';
import type { Commit } from '../../log/commit.ts';
import type { CasePage } from './case-page.ts';
import { citationsOf } from './citations.ts';
import { EFFECT_WORDS } from './effect-words.ts';
import { effectViews } from './effects.ts';
import { insteadOfView } from './instead-of.ts';
import type { Content } from '../../engine/open-content.ts';
import { withNames } from './with-names.ts';
import { whoInWords } from './words.ts';

/** A commit with what was written in it. */
export interface OpenedCommit {
  readonly commit: Commit;
  readonly content: Content;
}

/** Fields as they were written under a command; its form may have lost some since. */
const writtenIn = ({ process, names }: CasePage, command: string, { data }: Content) =>
  withNames(process.commands[command]?.form?.fields ?? [], data, names);

const bySomebody = (page: CasePage, { by, as, at }: CommitMeta) => {
  if (by === 'system') return {};
  const { process, names, lang, reader } = page;
  const personId = by as PersonId;
  // What was done then was done in that place, also when the absent one has been barred since.
  const instead = insteadOfView(page, { ...reader.standing, at, barred: [] }, as, personId);
  return { by: names.person(personId), as: whoInWords(process, as, lang), ...instead };
};

const titleBySystem = ({ lang }: CasePage, command: string): string =>
  command === HAND_OVER ? EFFECT_WORDS[lang].handedOver : EFFECT_WORDS[lang].bySystem;

const timelineEntry = (page: CasePage, { commit, content }: OpenedCommit): TimelineEntry => {
  const { process, lang } = page;
  const meta = commit.meta as CommitMeta;
  const command = process.commands[meta.command];
  return {
    version: commit.version,
    at: meta.at,
    command: meta.command,
    title: process.texts[lang].commands[meta.command]?.done ?? titleBySystem(page, meta.command),
    citations: citationsOf(command?.sources ?? []),
    data: writtenIn(page, meta.command, content),
    isErased: content.isErased,
    effects: effectViews(page, commit),
    ...bySomebody(page, meta),
    ...(command?.form !== undefined && { form: command.form.id }),
  };
};

/** What only time did, and of which the reader may know nothing, is no entry. */
const hasSomething = (entry: TimelineEntry): boolean =>
  entry.by !== undefined || entry.form !== undefined || entry.effects.length > 0;

/** What has happened in a case, oldest first, without what the process keeps from the reader. */
export const timelineOf = (page: CasePage, opened: readonly OpenedCommit[]): TimelineEntry[] =>
  opened
    .filter(({ commit }) => page.reader.maySeeCommand((commit.meta as CommitMeta).command))
    .map((one) => timelineEntry(page, one))
    .filter(hasSomething);

/** What is worth printing: entries with a form in which something was written. */
export const documentsOf = (timeline: readonly TimelineEntry[]): CaseView['documents'] =>
  timeline
    .filter(({ form, data, isErased }) => form !== undefined && Object.keys(data).length > 0 && !isErased)
    .map(({ version, title, at, by }) => ({ documentId: String(version), title, at, ...(by && { by }) }));
