import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.sv.ts';
import { figures, followedUpOn, measure, nextFollowUpOn, participantsSaid, reason } from './question-words.sv.ts';

/** The forms from the decision on, in Swedish. What names the document itself has no title here. */
export const decidingForms = {
  returnDraft: { title: 'Återlämna utkastet', fields: { reason: { label: 'Vad behöver ändras?' } } },
  decide: {
    title: '',
    submit: 'Besluta',
    fields: {
      decidedOn: { label: 'Beslutat den' },
      decidedBy: {
        label: 'Vem beslutar?',
        options: {
          rektor: 'Rektorn',
          pa_delegation: 'Någon annan på delegation',
          skolchef: 'Skolchefen eller förvaltningen',
          namnd_eller_styrelse: 'Nämnden eller styrelsen',
        },
      },
      decisionNumber: { label: 'Beslutets nummer' },
      validFrom: { label: 'Gäller från och med' },
      validTo: { label: 'Gäller till och med' },
    },
  },
  publish: {
    title: '',
    submit: 'Publicera',
    fields: {
      publishedOn: { label: 'Publicerat den' },
      channels: {
        label: 'Var?',
        options: {
          webbplats: 'Webbplatsen',
          larplattform: 'Lärplattformen',
          mote: 'På möten',
          anslag: 'Anslag',
          utskick: 'Utskick till hemmen',
        },
      },
      where: { label: 'Adress eller plats' },
      nextFollowUpOn,
    },
  },
  ...shared.measureForms,
  followUpMeasure: {
    title: 'Följ upp en åtgärds effekt',
    fields: {
      measure,
      followedUpOn,
      effect: {
        label: 'Fick åtgärden den väntade effekten?',
        options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' },
      },
      participantsSaid,
      seen: { label: 'Hur syns det?' },
    },
  },
  followUp: {
    title: '',
    fields: { followedUpOn, seen: { label: 'Hur går det?' }, participantsSaid, ...figures, nextFollowUpOn },
  },
  revise: {
    title: '',
    submit: 'Börja revidera',
    intro: 'Den publicerade versionen gäller tills den nya är publicerad.',
    fields: { reason, decideBy: { label: 'Ska vara beslutat senast' } },
  },
  close: {
    title: 'Avsluta',
    submit: 'Avsluta',
    fields: {
      reasonCode: {
        label: 'Varför avslutas det?',
        options: {
          uppfoljd: 'Åtgärderna är uppföljda',
          ersatt: 'Ett nytt dokument har tagit över',
          upphort: 'Verksamheten har upphört',
        },
      },
      summary: { label: 'Vad bör nästa år veta?' },
    },
  },
  reopen: { title: 'Återöppna', fields: { reason } },
} satisfies ProcessTexts['forms'];
