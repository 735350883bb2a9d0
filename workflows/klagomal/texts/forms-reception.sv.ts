import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as avvikelse from '../../avvikelse/texts/words.sv.ts';
import * as krankning from '../../krankning/texts/words.sv.ts';
import * as words from './words.sv.ts';

const CONCERNED = {
  barn_elever: 'Barn eller elever',
  personal: 'Personal',
  utomstaende: 'Någon utifrån',
  ingen: 'Ingen person',
};

/** Questions from arrival to a handler, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  register: {
    title: 'Registrera',
    fields: {
      heading: {
        label: 'Rubrik för registret',
        hint: 'Utan namn och utan något känsligt: vem som helst ska kunna läsa den.',
      },
      diaryNumber: { label: 'Nummer i ett annat diarium' },
    },
  },
  confirm: {
    title: 'Bekräfta mottagandet',
    intro: 'Den som klagat läser det här.',
    submit: 'Skicka bekräftelsen',
    fields: {
      way: { label: 'Hur bekräftas det?', options: words.ways },
      answeredBy: { label: 'Vem svarar på frågor?' },
      expectedOn: { label: 'När kommer svaret, ungefär?' },
      message: { label: 'Något mer' },
    },
  },
  skipConfirmation: {
    title: 'Ingen bekräftelse',
    fields: {
      reasonCode: { label: 'Varför går det inte?', options: words.outOfReach },
      reason: { label: 'Beskriv' },
    },
  },
  correctUnit: {
    title: 'Rätta enheten',
    fields: { unit: { label: 'Vilken enhet svarar för det?' }, reason: { label: 'Varför?' } },
  },
  identifyCriticised: {
    title: 'Vem kritiseras?',
    fields: {
      criticisedKind: { label: 'Gäller klagomålet en viss person?', options: words.criticisedKind },
      found: {
        label: 'Vet ni vem det är?',
        options: { ja: 'Ja, en av de anställda', gar_inte: 'Nej, vi har försökt ta reda på det' },
      },
      criticised: { label: 'Vem?', hint: 'Personen mister genast ärendet.' },
      how: { label: 'Hur vet ni det, eller vad har ni försökt?' },
    },
  },
  classify: {
    title: 'Klassa klagomålet',
    intro: 'Är det fler saker, klassa en gång för varje. Klagomålet får alltid sitt eget svar.',
    fields: {
      class: {
        label: 'Vad är det?',
        options: {
          klagomal: 'Ett klagomål',
          krankning: 'Också en kränkning av ett barn',
          avvikelse: 'Också ett tillbud, ett olycksfall eller en annan avvikelse',
          personuppgiftsincident: 'Också en personuppgiftsincident',
        },
      },
      defectSigns: {
        label: 'Tyder något på en brist i verksamheten?',
        hint: 'I så fall utreds det även om klagomålet tas tillbaka.',
        options: words.yesNo,
      },
      reason: { label: 'Varför?' },
      exposed: { label: 'Vilket barn är utsatt?', hint: 'Är de flera, klassa en gång för varje barn.' },
      happenedAt: { label: 'När hände det?', hint: 'Ungefär, eller senaste gången.' },
      skolform: { label: 'I vilken skolform går barnet?', options: krankning.skolform },
      accusedKind: { label: 'Vem ska ha gjort det?', options: krankning.accusedKind },
      accused: { label: 'Vilka pekas ut?', hint: 'Lämna tomt om ni inte vet.' },
      place: { label: 'Var hände det?', options: krankning.places },
      types: { label: 'Vad för slags kränkning?', options: krankning.types },
      whatHappened: { label: 'Vad har hänt?', hint: 'Med barnets eller vårdnadshavarens ord.' },
      needsProtection: { label: 'Behöver barnet skydd redan nu?' },
      kind: { label: 'Vad är det?', options: avvikelse.kind },
      hazard: { label: 'Vad för slags händelse?', options: avvikelse.hazard },
      scene: { label: 'Var hände det?', options: avvikelse.place },
      concerned: { label: 'Vilka berördes?', options: CONCERNED },
      looksSerious: { label: 'Verkar det allvarligt?', hint: 'Allvarlig fara eller svår skada ska anmälas genast.' },
      conduct: { label: 'Gäller det hur någon anställd handlade?', options: avvikelse.conduct },
      inQuestion: { label: 'Vem?' },
    },
  },
  refer: {
    title: 'Hänvisa vidare',
    intro: 'Den som klagat läser det här. Ärendet avslutas.',
    submit: 'Hänvisa och avsluta',
    fields: {
      to: {
        label: 'Vad är det i stället?',
        options: {
          overklagande: 'Ett överklagande av ett beslut',
          begaran_om_handling: 'En begäran om en allmän handling',
          synpunkt: 'En synpunkt eller ett förslag',
          berom: 'Beröm',
          orosanmalan: 'Oro för ett barn, som socialnämnden ska få veta',
          annan_huvudman: 'Något som en annan huvudman svarar för',
        },
      },
      reason: { label: 'Varför är det inget klagomål?' },
      how: { label: 'Vart hör det, och hur har det kommit dit?' },
    },
  },
  distribute: {
    title: 'Fördela',
    fields: {
      handler: { label: 'Vem handlägger?', hint: 'Ingen som kritiseras eller berörs.' },
      instruction: { label: 'Något att tänka på' },
    },
  },
  changeHandler: {
    title: 'Byt handläggare',
    fields: {
      handler: { label: 'Vem handlägger nu?' },
      reasonCode: {
        label: 'Varför?',
        options: { jav: 'Jäv', franvaro: 'Frånvaro', arbetsborda: 'Arbetsbörda', annat: 'Annat' },
      },
      reason: { label: 'Beskriv' },
    },
  },
};
