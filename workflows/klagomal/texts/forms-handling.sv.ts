import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms, measuresTexts } from '../../shared/words.sv.ts';
import * as words from './words.sv.ts';

/** Questions of the investigation and the answer, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  ...measureForms,
  startInvestigation: {
    title: 'Påbörja utredningen',
    fields: {
      impartiality: {
        label: 'Är du jävig?',
        hint: 'Är du det, anmäl jäv i stället.',
        options: { ingen_jav: 'Nej, jag är inte jävig' },
      },
      plan: { label: 'Hur ska det utredas?' },
    },
  },
  recordHearing: {
    title: 'Samtal',
    fields: {
      role: {
        label: 'Vem är det?',
        options: {
          barnet: 'Barnet',
          klaganden: 'Den som klagat',
          kritiserad: 'Den som kritiseras',
          rektor: 'Rektorn',
          personal: 'Annan personal',
          elevhalsan: 'Elevhälsan',
          annan: 'Någon annan',
        },
      },
      person: { label: 'Namn' },
      heldAt: { label: 'När?' },
      said: { label: 'Vad sade personen?' },
    },
  },
  addMaterial: {
    title: 'Underlag',
    fields: {
      materialKind: {
        label: 'Vad är det?',
        options: {
          handling: 'En handling',
          rutin: 'En rutin',
          tidigare_arende: 'Ett tidigare ärende',
          observation: 'En iakttagelse',
          annat: 'Annat',
        },
      },
      title: { label: 'Rubrik' },
      content: { label: 'Innehåll' },
    },
  },
  extendInvestigation: {
    title: 'Förläng och underrätta',
    intro: 'Den som klagat läser det här.',
    fields: {
      dueOn: { label: 'Ny sista dag', hint: 'Aldrig längre än huvudmannens yttersta gräns.' },
      reason: { label: 'Varför tar det längre tid?' },
    },
  },
  notifyDelay: {
    title: 'Underrätta om försening',
    intro: 'Den som klagat läser det här.',
    fields: { reason: { label: 'Varför dröjer det?' }, expectedOn: { label: 'När kommer svaret, ungefär?' } },
  },
  assess: {
    title: 'Bedömning',
    fields: {
      finding: {
        label: 'Finns det en brist?',
        options: { brist: 'Ja', delvis: 'Delvis', ingen_brist: 'Nej' },
      },
      circumstances: { label: 'Vad har kommit fram?' },
      reasons: { label: 'Skäl för bedömningen' },
      causes: { label: 'Vad beror bristen på?' },
      criticisedHeard: {
        label: 'Har den som kritiseras fått ge sin bild?',
        options: { ja: 'Ja', ingen_kritiserad: 'Ingen viss person kritiseras', nej: 'Nej' },
      },
      notHeardReason: { label: 'Varför inte?' },
      childsBest: { label: 'Vad är bäst för barnet, och hur ser barnet på det?' },
    },
  },
  returnInvestigation: { title: 'Lämna tillbaka', fields: { missing: { label: 'Vad saknas?' } } },
  giveFeedback: {
    title: 'Återkoppla',
    intro: 'Den som klagat läser det här. Skriv begripligt, och nämn ingen annan vid namn.',
    submit: 'Lämna återkopplingen',
    fields: {
      way: { label: 'Hur lämnas svaret?', options: words.ways },
      found: { label: 'Vad vi har funnit' },
      done: { label: 'Vad vi gör åt det, och till när' },
      turnTo: {
        label: 'Vart kan man vända sig om man inte är nöjd?',
        options: { skolinspektionen: 'Först huvudmannens nya prövning, sedan Skolinspektionen' },
      },
    },
  },
  skipFeedback: {
    title: 'Ingen återkoppling',
    fields: {
      reasonCode: { label: 'Varför går det inte?', options: words.outOfReach },
      reason: { label: 'Beskriv' },
    },
  },
  requestReview: {
    title: 'Begär en ny prövning',
    submit: 'Begär ny prövning',
    fields: { why: { label: 'Vad är du inte nöjd med i svaret?' } },
  },
  assignReviewer: {
    title: 'Utse vem som prövar på nytt',
    fields: {
      handler: { label: 'Vem prövar?', hint: 'Någon som inte har haft ärendet förut.' },
      instruction: { label: 'Något att tänka på' },
    },
  },
  decideMeasures: {
    title: 'Åtgärder',
    fields: { measures: measuresTexts(), nextFollowUpOn: { label: 'När följs de upp?' } },
  },
  followUp: {
    title: 'Uppföljning',
    fields: {
      followedUpOn: { label: 'När?' },
      effect: { label: 'Har det hjälpt?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
      comment: { label: 'Beskriv' },
      nextFollowUpOn: { label: 'När följs det upp igen?' },
    },
  },
  closeComplaint: {
    title: 'Avsluta',
    intro: 'Den som klagat läser det här.',
    submit: 'Avsluta ärendet',
    fields: {
      message: { label: 'Sista ordet till den som klagat', hint: 'Vad som är gjort, och vart man kan vända sig.' },
      isSatisfied: {
        label: 'Är den som klagat nöjd?',
        options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej', vet_ej: 'Vet inte' },
      },
    },
  },
  reopen: { title: 'Återöppna', intro: 'Den som klagat läser skälet.', fields: { reason: { label: 'Varför?' } } },
};
