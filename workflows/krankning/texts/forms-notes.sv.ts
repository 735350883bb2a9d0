import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.sv.ts';

/** Questions of notes, links and annulment, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  noteWithdrawal: {
    title: 'Önskan att lägga ner',
    intro: 'Önskan antecknas. Utredningen fortsätter, för skyldigheten är huvudmannens.',
    fields: {
      by: {
        label: 'Vem vill det?',
        options: { barnet: 'Barnet', vardnadshavare: 'En vårdnadshavare', rapportor: 'Den som rapporterade' },
      },
      said: { label: 'Vad sade personen?' },
    },
  },
  noteReprisal: {
    title: 'Repressalier',
    intro: 'Huvudmannen och personalen får inte straffa ett barn för att det berättat eller medverkat.',
    fields: {
      happenedOn: { label: 'När?' },
      what: { label: 'Vad har hänt?' },
      by: { label: 'Av vem?' },
    },
  },
  protectIdentity: {
    title: 'Skyddade personuppgifter',
    fields: {
      whose: {
        label: 'Vems?',
        options: { utsatt: 'Den utsattas', utpekad: 'Den utpekades', vittne: 'Ett vittnes', annan: 'Någon annans' },
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
  unlinkCase: {
    title: 'Skilj från andra ärenden',
    fields: { reason: { label: 'Varför är det inte samma händelse?' } },
  },
  mergeInto: {
    title: 'För samman ärenden',
    intro: 'Det här ärendet upphör och handläggs i det andra. Båda rapporterna sparas.',
    fields: {
      survivor: { label: 'Vilket ärende ska fortsätta?' },
      sameChildAndEvent: {
        label: 'Vad är lika?',
        options: { samma_barn_samma_handelse: 'Samma barn och samma händelse' },
      },
      reason: { label: 'Hur vet du det?' },
    },
  },
  receiveDuplicate: { title: 'Sammanfört ärende', fields: { from: { label: 'Från ärende' } } },
  undoMerge: {
    title: 'Upphäv sammanföringen',
    intro: 'Ärendet går tillbaka dit det stod, med allt som redan är gjort. Tiderna börjar om därifrån.',
    submit: 'Upphäv',
    fields: {
      survivor: { label: 'Vilket ärende fördes det samman med?' },
      reason: { label: 'Varför var det fel?' },
    },
  },
  withdrawDuplicate: { title: 'Upphävd sammanföring', fields: { from: { label: 'Från ärende' } } },
  proposeAnnulment: {
    title: 'Föreslå makulering',
    intro: 'En annan person måste bekräfta. En rapport om ett barn som upplever sig kränkt makuleras aldrig.',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          fel_barn: 'Fel barn valt; rätt ärende är öppnat',
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
