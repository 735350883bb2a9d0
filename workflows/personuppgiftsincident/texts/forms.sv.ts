import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.sv.ts';

const breach = {
  label: 'Vad har hänt med uppgifterna?',
  options: {
    konfidentialitet: 'Någon obehörig har sett eller kan ha sett dem',
    riktighet: 'De har ändrats av misstag eller av någon obehörig',
    tillganglighet: 'De har försvunnit eller går inte att komma åt',
  },
};
const subjects = {
  label: 'Vilka gäller uppgifterna?',
  options: { barn_elever: 'Barn och elever', vardnadshavare: 'Vårdnadshavare', personal: 'Personal', andra: 'Andra' },
};
const count = { label: 'Ungefär hur många personer?', hint: 'Bara antalet. Skriv inga namn.' };
const reasons = { label: 'Skäl' };
const nextFollowUpOn = { label: 'När följs det upp?', hint: 'Lämna tomt för den dag rutinen ger.' };

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Rapportera personuppgiftsincident',
    intro: 'Två frågor räcker för att skicka. Skriv inte ut uppgifterna igen: säg vilket slags uppgifter det är.',
    submit: 'Rapportera',
    steps: { handelse: 'Vad har hänt?', mer: 'Mer, om du vet' },
    fields: {
      discoveredAt: { label: 'När upptäcktes det?', hint: 'Härifrån räknas de 72 timmarna.' },
      what: { label: 'Vad har hänt?', hint: 'Inga namn eller personnummer.' },
      happenedAt: { label: 'När hände det?' },
      isOngoing: { label: 'Pågår det fortfarande?' },
      foundBy: {
        label: 'Hur upptäcktes det?',
        options: {
          egen_personal: 'Av egen personal',
          berord_person: 'Av den som uppgifterna gäller',
          personuppgiftsbitrade: 'Av en leverantör (personuppgiftsbiträde)',
          tillsynsmyndighet: 'Av en tillsynsmyndighet',
          klagomal: 'Genom ett klagomål',
          avvikelse: 'Genom en avvikelse',
          annan: 'På annat sätt',
        },
      },
      cause: {
        label: 'Hur gick det till?',
        options: {
          fel_mottagare: 'Skickat till fel mottagare',
          forlorad_eller_stulen: 'Dator, telefon eller papper borttappat eller stulet',
          obehorig_lasning: 'Någon har läst utan rätt till det',
          felaktig_publicering: 'Publicerat av misstag',
          fel_behorighet: 'Fel behörighet i ett system',
          intrang: 'Intrång eller skadlig kod',
          raderad: 'Raderat eller förstört',
          leverantor: 'Fel hos en leverantör',
          annat: 'Annat',
        },
      },
      breach,
      subjects,
      count,
      causedBy: {
        label: 'Hos vem hände det?',
        hint: 'Ett misstag kan hända alla. Den personen får se ärendet men inte bedöma det.',
      },
      suspected: {
        label: 'Misstänks någon anställd ha tagit del av uppgifter utan rätt?',
        hint: 'Den personen får inte se ärendet.',
      },
      measuresTaken: { label: 'Vad har redan gjorts?' },
    },
  },
  assignAssessor: {
    title: 'Utse den som bedömer',
    fields: {
      assessor: { label: 'Vem bedömer risken?', hint: 'Inte den som det hände hos.' },
      instruction: { label: 'Något att tänka på?' },
    },
  },
  assessRisk: {
    title: 'Bedöm risken',
    intro: 'Se det från de berördas sida: vad kan hända dem, och hur troligt är det?',
    submit: 'Spara bedömningen',
    fields: {
      breach,
      categories: {
        label: 'Vilka slags uppgifter?',
        options: {
          identitet: 'Namn',
          kontakt: 'Adress, telefon eller e-post',
          personnummer: 'Personnummer',
          skyddade_uppgifter: 'Skyddade personuppgifter',
          halsa: 'Hälsa',
          stod_och_elevhalsa: 'Särskilt stöd eller elevhälsa',
          omdomen: 'Omdömen, betyg eller prov',
          sociala_forhallanden: 'Sociala förhållanden',
          lagovertradelser: 'Brott eller misstanke om brott',
          ekonomi: 'Ekonomi',
          inloggning: 'Inloggningsuppgifter',
          bild_ljud: 'Bild, film eller ljud',
          andra_kansliga: 'Andra känsliga uppgifter, till exempel religion eller ursprung',
        },
      },
      subjects,
      count,
      isEstimate: { label: 'Är antalet en uppskattning?' },
      consequences: { label: 'Vad kan det leda till för dem?' },
      risk: {
        label: 'Hur stor är risken för dem?',
        options: {
          ingen_risk: 'Osannolikt att någon råkar illa ut',
          risk: 'Det finns en risk',
          hog_risk: 'Risken är hög',
        },
      },
      reasons: { label: 'Varför bedömer du så?' },
    },
  },
  findNoIncident: {
    title: 'Ingen personuppgiftsincident',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          inga_personuppgifter: 'Inga personuppgifter berördes',
          ingen_incident: 'Inget kom ut, ändrades eller försvann',
          redan_anmald: 'Samma händelse finns i ett annat ärende',
          annan_ansvarig: 'Någon annan är personuppgiftsansvarig och har fått veta',
        },
      },
      reasons,
    },
  },
  notifyAuthority: {
    title: 'Anmälan till IMY',
    intro: 'Anmäl i IMY:s e-tjänst och anteckna det här. Vet ni inte allt än: anmäl ändå och komplettera.',
    submit: 'Spara',
    fields: {
      notifiedAt: { label: 'När skickades anmälan?' },
      reference: { label: 'IMY:s ärendenummer eller kvittens' },
      extent: {
        label: 'Är anmälan fullständig?',
        options: { fullstandig: 'Ja', preliminar: 'Nej, den ska kompletteras' },
      },
      lateReasonCode: {
        label: 'Om det gått mer än 72 timmar: varför?',
        options: {
          upptacktes_stegvis: 'Det blev klart steg för steg',
          ledigt: 'Helg eller lov',
          leverantor_sen: 'Leverantören sade till sent',
          forbisett: 'Det blev förbisett',
          annat: 'Annat',
        },
      },
      lateReason: { label: 'Beskriv varför', hint: 'Samma motivering som till IMY.' },
    },
  },
  supplement: {
    title: 'Komplettera anmälan',
    fields: {
      sentAt: { label: 'När skickades det?' },
      extent: {
        label: 'Är anmälan nu fullständig?',
        options: { fullstandig: 'Ja', mer_foljer: 'Nej, mer följer' },
      },
      content: { label: 'Vad kompletterades?' },
    },
  },
  declineNotification: {
    title: 'Besluta att inte anmäla',
    intro: 'Incidenten dokumenteras ändå.',
    fields: { reasons: { label: 'Varför är det osannolikt att någon råkar illa ut?' } },
  },
  recordAuthorityDecision: {
    title: 'Besked från IMY',
    fields: {
      decidedOn: { label: 'Beskedets dag' },
      outcome: {
        label: 'Vad säger IMY?',
        options: {
          utan_atgard: 'Avslutat utan åtgärd',
          fragor: 'Frågor att svara på',
          tillsyn: 'Tillsyn inleds',
          reprimand: 'Reprimand',
          forelaggande: 'Föreläggande',
          sanktionsavgift: 'Sanktionsavgift',
        },
      },
      comment: { label: 'Kommentar' },
    },
  },
  informSubjects: {
    title: 'Information till de berörda',
    fields: {
      informedAt: { label: 'När informerades de?' },
      how: {
        label: 'Hur?',
        options: { var_och_en: 'Var och en för sig', allmant: 'Allmänt, på ett sätt som når dem lika bra' },
      },
      reasons: { label: 'Varför går det inte att nå var och en?' },
      count: { label: 'Hur många?' },
      content: {
        label: 'Vad fick de veta?',
        hint: 'Vad som hänt, vad det kan leda till, vad ni gör och vem de kan fråga. Inga namn.',
      },
    },
  },
  exemptFromInforming: {
    title: 'Besluta att inte informera',
    fields: {
      reasonCode: {
        label: 'Varför behövs det inte?',
        options: {
          olasliga_uppgifter: 'Uppgifterna är oläsliga för andra, till exempel krypterade',
          risken_undanrojd: 'Den höga risken har undanröjts',
        },
      },
      reasons,
    },
  },
  informOfficer: {
    title: 'Dataskyddsombudet',
    fields: { informedAt: { label: 'När fick ombudet veta?' }, advice: { label: 'Vilket råd gav ombudet?' } },
  },
  decideMeasures: {
    title: 'Besluta om åtgärder',
    submit: 'Besluta',
    fields: {
      needed: { label: 'Behövs åtgärder för att det inte ska hända igen?', options: { ja: 'Ja', nej: 'Nej' } },
      measures: measuresTexts({
        type: {
          label: 'Vilket slag?',
          options: {
            teknisk: 'Teknisk',
            organisatorisk: 'Rutin eller ansvar',
            information: 'Utbildning eller information',
          },
        },
      }),
      reasons: { label: 'Varför inte?' },
      nextFollowUpOn,
    },
  },
  ...measureForms,
  followUp: {
    title: 'Följ upp',
    submit: 'Spara uppföljningen',
    fields: {
      followedUpOn: { label: 'När följdes det upp?' },
      effect: { label: 'Har åtgärderna gett effekt?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
      decision: {
        label: 'Vad händer nu?',
        options: {
          avsluta: 'Ärendet kan avslutas',
          fortsatt: 'Följ upp igen',
          andra_atgarder: 'Andra åtgärder behövs',
        },
      },
      nextFollowUpOn: { label: 'När följs det upp nästa gång?' },
      comment: { label: 'Kommentar' },
    },
  },
  close: {
    title: 'Avsluta',
    submit: 'Avsluta',
    fields: {
      summary: { label: 'Vad hände, vad blev följden och vad har gjorts?', hint: 'Det som IMY kan begära att få se.' },
      lessons: { label: 'Vad har ni lärt er?' },
    },
  },
  reopen: { title: 'Återöppna', fields: { reason: { label: 'Vad har kommit fram?' } } },
  declareConflict: {
    title: 'Anmäl jäv',
    fields: { conflicted: { label: 'Vem är jävig?' }, reason: { label: 'Varför?' } },
  },
  addNote: addNoteForm,
};
