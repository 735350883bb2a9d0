import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.sv.ts';

/** Questions of notes, links and annulment, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  protectIdentity: {
    title: 'Skyddade personuppgifter',
    fields: {
      whose: {
        label: 'Vems?',
        options: { berord: 'Den berördas', vittne: 'Ett vittnes', personal: 'En anställds', annan: 'Någon annans' },
      },
      protection: {
        label: 'Vilket skydd?',
        options: {
          sekretessmarkering: 'Sekretessmarkering',
          skyddad_folkbokforing: 'Skyddad folkbokföring',
          fingerade_uppgifter: 'Fingerade personuppgifter',
        },
      },
      knownSince: { label: 'Känt sedan' },
    },
  },
  addNote: addNoteForm,
  linkCase: {
    title: 'Länka ärende',
    fields: { other: { label: 'Vilket ärende?' }, reason: { label: 'Hur hänger de ihop?' } },
  },
  proposeAnnulment: {
    title: 'Föreslå makulering',
    intro: 'En annan person måste bekräfta. Det som har hänt makuleras aldrig, bara det som inte har hänt.',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          redan_rapporterad: 'Samma händelse är redan rapporterad',
          fel_process: 'Skulle ha öppnats som ett annat slags ärende',
          inget_rapporterat: 'Skickades av misstag, utan innehåll',
          ovning: 'Övning eller test',
        },
      },
      reason: { label: 'Beskriv' },
    },
  },
  rejectAnnulment: { title: 'Avslå makulering', fields: { reason: { label: 'Varför?' } } },
};
