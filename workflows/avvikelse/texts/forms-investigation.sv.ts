import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms, measuresTexts } from '../../shared/words.sv.ts';
import * as words from './words.sv.ts';

/** Questions about causes, measures and control, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  fixDirectly: {
    title: 'Åtgärdat direkt',
    intro: 'För det som är ringa: gör det säkert och skriv vad du gjorde.',
    submit: 'Klart',
    fields: {
      what: { label: 'Vad har gjorts?' },
      fixedOn: { label: 'När?' },
      costKronor: { label: 'Vad kostade det, i kronor?' },
    },
  },
  recordFinding: {
    title: 'Lägg till underlag',
    submit: 'Spara',
    fields: {
      findingKind: {
        label: 'Vad är det?',
        options: {
          samtal: 'Samtal',
          platsbesok: 'Besök på platsen',
          bild: 'Bild eller skiss',
          dokument: 'Dokument',
          matning: 'Mätning',
          annat: 'Annat',
        },
      },
      person: { label: 'Vems version är det?' },
      foundOn: { label: 'När?' },
      content: { label: 'Vad kom fram?' },
    },
  },
  extendInvestigation: {
    title: 'Förläng utredningstiden',
    fields: { dueOn: { label: 'Ny sista dag' }, reason: { label: 'Varför behövs mer tid?' } },
  },
  completeInvestigation: {
    title: 'Avsluta utredningen',
    submit: 'Gå vidare till orsakerna',
    fields: {
      circumstances: { label: 'Vad hände, steg för steg?' },
      risks: { label: 'Vad kunde ha hänt, och hur stor är risken att det händer igen?' },
      representativePart: {
        label: 'Deltog skyddsombudet?',
        options: { deltog: 'Ja', erbjods: 'Nej, men erbjöds', finns_inte: 'Nej, det finns inget' },
      },
      earlierEvents: { label: 'Har liknande hänt förr?' },
    },
  },
  analyseCauses: {
    title: 'Analysera orsakerna',
    intro: 'Fråga varför flera gånger. Orsaken är sällan bara en person.',
    fields: {
      causeLevels: { label: 'Var finns orsakerna?', options: words.causeLevels },
      causes: { label: 'Beskriv orsakerna' },
    },
  },
  decideMeasures: {
    title: 'Besluta om åtgärder',
    intro: 'Det som inte kan göras genast ska ha en dag och någon som ansvarar.',
    submit: 'Besluta',
    fields: {
      measures: measuresTexts({ level: { label: 'Mot vilken orsak?', options: words.causeLevels } }),
      nextFollowUpOn: { label: 'När följs det upp?', hint: 'Lämna tomt för den dag rutinen ger.' },
    },
  },
  ...measureForms,
  followUp: {
    title: 'Följ upp',
    submit: 'Spara uppföljningen',
    fields: {
      followedUpOn: { label: 'När följdes det upp?' },
      effect: {
        label: 'Har åtgärderna hjälpt?',
        options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej, orsakerna behöver analyseras igen' },
      },
      how: { label: 'Hur vet du det?' },
      nextFollowUpOn: { label: 'När följs det upp nästa gång?' },
    },
  },
  approveControl: {
    title: 'Godkänn och avsluta',
    intro: 'Är det utrett och åtgärdat, har det hjälpt, och vet alla som ska veta?',
    submit: 'Godkänn',
    fields: { comment: { label: 'Kommentar' } },
  },
  returnControl: { title: 'Återvisa', fields: { missing: { label: 'Vad saknas?' } } },
  reopen: { title: 'Återöppna', fields: { reason: { label: 'Vad har hänt?' } } },
};
