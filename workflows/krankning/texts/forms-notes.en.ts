import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.en.ts';

/** Questions of notes, links and annulment, in English. */
export const forms: ProcessTexts['forms'] = {
  noteWithdrawal: {
    title: 'A wish to drop it',
    intro: "The wish is noted. The investigation goes on, for the duty is the huvudman's.",
    fields: {
      by: {
        label: 'Who wants it?',
        options: { barnet: 'The child', vardnadshavare: 'A guardian', rapportor: 'The person who reported' },
      },
      said: { label: 'What did the person say?' },
    },
  },
  noteReprisal: {
    title: 'Reprisals',
    intro: 'The huvudman and the staff may not punish a child for having told or taken part.',
    fields: {
      happenedOn: { label: 'When?' },
      what: { label: 'What has happened?' },
      by: { label: 'By whom?' },
    },
  },
  protectIdentity: {
    title: 'Protected identity',
    fields: {
      whose: {
        label: 'Whose?',
        options: { utsatt: "The exposed's", utpekad: "The accused's", vittne: "A witness's", annan: "Somebody else's" },
      },
      protection: {
        label: 'Which protection?',
        options: {
          sekretessmarkering: 'Secrecy marking',
          skyddad_folkbokforing: 'Protected registration',
          fingerade_uppgifter: 'Assumed identity',
        },
      },
      knownSince: { label: 'Known since' },
    },
  },
  addNote: addNoteForm,
  linkCase: {
    title: 'Link a case',
    fields: { other: { label: 'Which case?' }, reason: { label: 'How do they belong together?' } },
  },
  unlinkCase: {
    title: 'Part from other cases',
    fields: { reason: { label: 'Why is it not the same event?' } },
  },
  mergeInto: {
    title: 'Merge cases',
    intro: 'This case ends and is handled in the other. Both reports are kept.',
    fields: {
      survivor: { label: 'Which case goes on?' },
      sameChildAndEvent: {
        label: 'What is the same?',
        options: { samma_barn_samma_handelse: 'The same child and the same event' },
      },
      reason: { label: 'How do you know?' },
    },
  },
  receiveDuplicate: { title: 'Merged case', fields: { from: { label: 'From case' } } },
  undoMerge: {
    title: 'Undo the merger',
    intro: 'The case goes back to where it stood, with all that has been done. The times begin anew from there.',
    submit: 'Undo',
    fields: {
      survivor: { label: 'Which case was it merged into?' },
      reason: { label: 'Why was it a mistake?' },
    },
  },
  withdrawDuplicate: { title: 'Merger undone', fields: { from: { label: 'From case' } } },
  proposeAnnulment: {
    title: 'Propose annulment',
    intro: 'Another person must confirm. A report of a child who feels degraded is never annulled.',
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          fel_barn: 'The wrong child chosen; the right case is open',
          fel_process: 'Should have been opened as another kind of case',
          inget_rapporterat: 'Sent by mistake, without content',
          ovning: 'Exercise or test',
        },
      },
      reason: { label: 'Describe' },
    },
  },
  rejectAnnulment: { title: 'Reject the annulment', fields: { reason: { label: 'Why?' } } },
};
