import type { CommandDefinition } from '../../../src/engine/index.ts';
import type { LegalSource } from '../../../src/domain/legal-source.ts';
import { MEASURE_OWNER } from '../actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../measure-forms.ts';
import { decidersBy, LEADERS, WRITERS } from './actors.ts';
import type { DocumentEventType } from './events.ts';
import * as forms from './forms.ts';

type Sources = readonly LegalSource[];
type DocumentCommand = CommandDefinition & { readonly event: DocumentEventType };

/** Which law a document carries out: the work, who takes part in it, and its being written down. */
export interface DocumentLaw {
  readonly work: Sources;
  readonly participation: Sources;
  readonly written: Sources;
}

/** What is done while the document is written. What differs between documents (`recordParticipation`, `writeDraft`) is theirs; a document takes what it has. */
export const writingCommands = ({ work, participation }: DocumentLaw) =>
  ({
    addMaterial: {
      event: 'MaterialAdded',
      kind: 'side',
      form: forms.addMaterialForm,
      who: WRITERS,
      sources: work,
      readers: WRITERS,
    },
    gatherMaterial: {
      event: 'MaterialGathered',
      kind: 'forward',
      form: forms.gatherMaterialForm,
      who: WRITERS,
      sources: work,
    },
    noteGuardiansOffered: {
      event: 'GuardiansOffered',
      kind: 'side',
      form: forms.noteGuardiansOfferedForm,
      who: WRITERS,
      sources: participation,
    },
    analyse: { event: 'CausesAnalysed', kind: 'forward', form: forms.analyseForm, who: WRITERS, sources: work },
    proposeMeasures: {
      event: 'MeasuresProposed',
      kind: 'side',
      form: forms.proposeMeasuresForm,
      who: WRITERS,
      sources: work,
    },
    endDialogue: {
      event: 'DialogueEnded',
      kind: 'forward',
      form: forms.endDialogueForm,
      who: WRITERS,
      sources: participation,
    },
  }) as const satisfies Record<string, DocumentCommand>;

/** What is done beside the writing, at any time while it goes on. */
export const asideCommands = ({ work, written }: DocumentLaw) =>
  ({
    changeAuthor: {
      event: 'AuthorChanged',
      kind: 'side',
      form: forms.changeAuthorForm,
      who: LEADERS,
      sources: work,
      effects: { assigns: { author: 'author' } },
    },
    nameEarlier: {
      event: 'EarlierNamed',
      kind: 'side',
      form: forms.nameEarlierForm,
      who: LEADERS,
      sources: work,
      effects: { linksTo: 'earlier' },
    },
    annul: { event: 'DocumentAnnulled', kind: 'grave', form: forms.annulForm, who: LEADERS, sources: written },
    addNote: {
      event: 'NoteAdded',
      kind: 'note',
      form: forms.addNoteForm,
      who: WRITERS,
      sources: written,
      readers: WRITERS,
    },
  }) as const satisfies Record<string, DocumentCommand>;

/** What a report ends with before it is decided; a plan ends with its measures. */
export const concludingCommand = ({ work }: DocumentLaw) =>
  ({
    event: 'ConclusionsDrawn',
    kind: 'forward',
    form: forms.drawConclusionsForm,
    who: WRITERS,
    sources: work,
  }) as const satisfies CommandDefinition;

/** What is done from the decision on. `delegation`: name of the power by which a biträdande rektor decides. */
export const decidingCommands = ({ work, written }: DocumentLaw, delegation: string) =>
  ({
    decide: {
      event: 'DocumentDecided',
      kind: 'forward',
      form: forms.decideForm,
      who: decidersBy(delegation),
      sources: written,
    },
    returnDraft: {
      event: 'DraftReturned',
      kind: 'side',
      form: forms.returnDraftForm,
      who: decidersBy(delegation),
      sources: written,
    },
    publish: { event: 'DocumentPublished', kind: 'forward', form: forms.publishForm, who: WRITERS, sources: written },
    changeMeasure: { event: 'MeasureChanged', kind: 'side', form: changeMeasureForm, who: LEADERS, sources: work },
    completeMeasure: {
      event: 'MeasureCompleted',
      kind: 'forward',
      form: completeMeasureForm,
      who: [...WRITERS, MEASURE_OWNER],
      sources: work,
    },
    followUpMeasure: {
      event: 'MeasureFollowedUp',
      kind: 'forward',
      form: forms.followUpMeasureForm,
      who: [...WRITERS, MEASURE_OWNER],
      sources: work,
    },
    followUp: { event: 'DocumentFollowedUp', kind: 'forward', form: forms.followUpForm, who: WRITERS, sources: work },
    revise: { event: 'RevisionBegun', kind: 'grave', form: forms.reviseForm, who: LEADERS, sources: written },
    close: { event: 'DocumentClosed', kind: 'forward', form: forms.closeForm, who: LEADERS, sources: written },
    reopen: { event: 'DocumentReopened', kind: 'grave', form: forms.reopenForm, who: LEADERS, sources: work },
  }) as const satisfies Record<string, DocumentCommand>;
