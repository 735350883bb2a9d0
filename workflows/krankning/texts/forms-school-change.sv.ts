import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { handedOverFields, returned } from '../../shared/handed-over.sv.ts';
import * as words from './words.sv.ts';

/** Questions when a child changes school, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  noteSchoolChange: {
    title: 'Skolbyte',
    fields: {
      changesOn: { label: 'Byter den' },
      to: {
        label: 'Till vem?',
        options: { samma_huvudman: 'Samma huvudman', annan_huvudman: 'En annan huvudman', okant: 'Okänt' },
      },
      handedOver: { label: 'Vilka uppgifter har lämnats över?' },
    },
  },
  handOverFollowUp: {
    title: 'Lämna över uppföljningen',
    intro:
      'Ärendet och skyldigheten att utreda stannar här. Den nya enheten får bara det du skriver nedan, och kan inte läsa ärendet.',
    submit: 'Lämna över',
    fields: {
      receivingUnit: { label: 'Vilken enhet tar över uppföljningen?' },
      ...handedOverFields,
      withheld: { label: 'Vad ska inte berättas där?', hint: 'Stannar i det här ärendet och skickas inte.' },
    },
  },
  receiveFollowUpResult: {
    title: 'Uppföljning från en annan enhet',
    fields: {
      from: { label: 'Från ärende' },
      followedUpOn: returned.followedUpOn,
      childHeard: returned.childHeard,
      stopped: { label: 'Har det upphört?', options: words.effects },
      proposal: { ...returned.proposal, label: 'Enhetens förslag' },
      reasonCode: { ...returned.reasonCode, label: 'Varför det inte följdes upp' },
    },
  },
  handOverToOtherHuvudman: {
    title: 'Överlämning till en annan huvudman',
    intro:
      'Det här blir överlämningshandlingen. Ärendet lämnar inte huvudmannen, och det som hänt ska fortfarande utredas här.',
    submit: 'Besluta om överlämning',
    fields: {
      changesOn: { label: 'Byter den' },
      receiverKind: {
        label: 'Vilket slags huvudman?',
        options: { kommunal: 'Kommun eller region', enskild: 'Enskild huvudman', annan: 'Annan' },
      },
      receiver: { label: 'Huvudman, skola och mottagare' },
      secrecyDecision: {
        label: 'Beslut om sekretessen',
        options: {
          lamnas_ut: 'Uppgifterna lämnas ut',
          lamnas_delvis: 'Uppgifterna lämnas ut delvis',
          lamnas_inte: 'Inget lämnas ut',
        },
      },
      provision: {
        label: 'Med stöd av',
        hint: 'Läs bestämmelsen innan: valen är inte kontrollerade mot lagtexten.',
        options: {
          osl_10_2: 'Nödvändigt för den egna verksamheten (10 kap. 2 §)',
          osl_10_27: 'Intresset av att lämna ut väger uppenbart tyngre (10 kap. 27 §)',
          osl_10_28: 'Uppgiftsskyldighet i lag eller förordning (10 kap. 28 §)',
          annan: 'Annat, till exempel samtycke',
        },
      },
      otherProvision: { label: 'Vilket stöd?' },
      reasons: { label: 'Skäl för beslutet' },
      handedOver: { label: 'Vad lämnas över?' },
      handedOverOn: { label: 'Överlämnat den' },
      withheld: { label: 'Vad lämnas inte över?' },
      decidedUnder: {
        label: 'Du beslutar',
        options: { eget_ansvar: 'I din egen roll', delegation: 'Med stöd av delegation' },
      },
      delegationReference: { label: 'Vilket delegationsbeslut?' },
    },
  },
};
