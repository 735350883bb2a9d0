import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

const reasons = { label: 'Skäl' };
const told = { label: 'Är de informerade?', options: { informerade: 'Ja', avstar: 'Nej, av skäl som anges' } };
const toldAt = { label: 'När?' };
const comment = { label: 'Kommentar' };

/** Questions about authorities and those who are to be told, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  answerStaffQuestion: {
    title: 'Berördes personal?',
    intro:
      'Barnen här räknas inte som arbetstagare, men personalen gör det alltid. Fråga dem som var där innan du svarar.',
    fields: {
      isStaffConcerned: { label: 'Skadades någon i personalen, eller var någon i personalen i fara?' },
      comment,
    },
  },
  decideWorkEnvironment: {
    title: 'Arbetsmiljöverket',
    intro: 'Dödsfall, svåra skador, flera skadade och allvarliga tillbud anmäls utan dröjsmål, helst samma dag.',
    fields: {
      decision: { label: 'Vad beslutar du?', options: { anmald: 'Anmält', ej_anmald: 'Anmäls inte' } },
      reportedAt: { label: 'När anmäldes det?' },
      reference: { label: 'Arbetsmiljöverkets ärendenummer' },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          inte_allvarligt: 'Inte så allvarligt som paragrafen kräver',
          ingen_arbetstagare: 'Ingen som räknas som arbetstagare berördes',
          redan_anmalt: 'Redan anmält',
        },
      },
      reasons,
    },
  },
  decideInsuranceAgency: {
    title: 'Försäkringskassan',
    intro: 'En skada i personalens arbete ska anmälas som arbetsskada.',
    fields: {
      decision: { label: 'Vad beslutar du?', options: { anmald: 'Anmält', ej_anmald: 'Anmäls inte' } },
      reportedOn: { label: 'Anmält den' },
      reference: { label: 'Ärendenummer' },
      reasonCode: {
        label: 'Varför inte?',
        options: { ingen_arbetsskada: 'Ingen i personalen skadades', redan_anmalt: 'Redan anmält' },
      },
      reasons,
    },
  },
  handOverHealthCare: {
    title: 'Överlämnat till verksamhetschefen för EMI',
    intro: 'Skriv inget om hälsa. Här antecknas bara att det är överlämnat, till vem och när.',
    fields: { handedOverAt: { label: 'När lämnades det över?' }, receiver: { label: 'Till vem?' } },
  },
  informSafetyRepresentative: {
    title: 'Skyddsombudet',
    fields: {
      representative: {
        label: 'Vilket skyddsombud?',
        options: { lokalt: 'Skolans', huvudskyddsombud: 'Huvudskyddsombudet', regionalt: 'Ett regionalt' },
      },
      who: { label: 'Vem?' },
      toldAt,
      how: { label: 'Hur?' },
    },
  },
  informPupilRepresentative: {
    title: 'Elevskyddsombudet',
    intro: 'Berätta om arbetsmiljön, inte det som är sekretess om enskilda.',
    fields: {
      told: { label: 'Är ombudet informerat?', options: { informerat: 'Ja', finns_inte: 'Det finns inget' } },
      who: { label: 'Vem?' },
      toldAt,
      reasonCode: {
        label: 'Varför finns inget?',
        options: { lagre_arskurs: 'Eleverna går i årskurs 6 eller lägre', inte_utsett: 'Inget är utsett' },
      },
    },
  },
  informGuardians: {
    title: 'Kontakt med vårdnadshavare',
    fields: {
      told,
      toldAt,
      toldBy: { label: 'Av vem?' },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          barnets_eget_intresse: 'Barnets eget intresse talar emot',
          risk_for_barnet: 'Barnet kan fara illa av det',
          myndig: 'Eleven är myndig',
          gar_inte_att_na: 'De går inte att nå',
        },
      },
      comment,
    },
  },
  informInsurance: {
    title: 'Besked om försäkringen',
    intro: 'Huvudmannens olycksfallsförsäkring anmäls av vårdnadshavaren eller den myndiga eleven själv.',
    fields: {
      told,
      toldAt,
      how: { label: 'Hur?', options: { muntligt: 'Muntligt', skriftligt: 'Skriftligt' } },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          inte_skadad: 'Inget barn skadades',
          redan_informerade: 'De vet redan',
          gar_inte_att_na: 'De går inte att nå',
        },
      },
      comment,
    },
  },
  openKrankning: {
    title: 'Öppna ett ärende om kränkande behandling',
    intro:
      'Ett eget ärende öppnas för varje utsatt barn, med den tid då avvikelsen uppmärksammades. Det här ärendet fortsätter.',
    submit: 'Öppna ärendet',
    fields: {
      exposed: { label: 'Vilket barn är utsatt?' },
      accusedKind: { label: 'Vem ska ha gjort det?', options: words.accusedKind },
      accused: { label: 'Vem eller vilka?', hint: 'Personal som anges här ser inte längre ärendet.' },
      types: { label: 'Vad slags kränkning?', options: words.types },
      what: { label: 'Vad upplever barnet?' },
      needsProtection: { label: 'Behöver barnet skydd nu?' },
      isFritidshemAlone: { label: 'Är det ett fritidshem utan rektor?' },
    },
  },
  openDataIncident: {
    title: 'Öppna ett ärende om personuppgiftsincident',
    intro: 'Tiden till Integritetsskyddsmyndigheten räknas från när avvikelsen uppmärksammades.',
    submit: 'Öppna ärendet',
    fields: {
      what: { label: 'Vad har hänt med uppgifterna?', hint: 'Skriv inga namn.' },
      isOngoing: { label: 'Pågår det än?' },
      measuresTaken: { label: 'Vad har gjorts redan?' },
    },
  },
  openedCaseClosed: { title: 'Öppnat ärende avslutat', fields: { from: { label: 'Vilket ärende?' } } },
};
