import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.en.ts';

/** Questions of notes, links and annulment, in English. */
export const forms: ProcessTexts['forms'] = {
  protectIdentity: {
    title: 'Protected identity',
    fields: {
      whose: {
        label: 'Whose?',
        options: {
          berord: 'The person concerned',
          vittne: "A witness's",
          personal: 'Of a member of staff',
          annan: "Somebody else's",
        },
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
  proposeAnnulment: {
    title: 'Propose annulment',
    intro: 'Another person must confirm. What has happened is never annulled, only what has not.',
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          redan_rapporterad: 'The same event has been reported already',
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
