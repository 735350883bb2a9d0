import type { ProcessTexts } from '../../../src/domain/texts.ts';

const reportedOn = { label: 'Anmält den' };
const reasons = { label: 'Skäl' };

/** Questions about guardians and authorities, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  informGuardians: {
    title: 'Kontakt med vårdnadshavare',
    fields: {
      whose: { label: 'Vems vårdnadshavare?', options: { utsatt: 'Den utsattas', utpekad: 'Den utpekades' } },
      told: { label: 'Är de informerade?', options: { informerade: 'Ja', avstar: 'Nej, av särskilda skäl' } },
      toldAt: { label: 'När?' },
      toldBy: { label: 'Av vem?' },
      reasonCode: {
        label: 'Varför inte?',
        hint: 'Sekretess kan gälla även mot vårdnadshavare, om barnet annars lider betydande men (12 kap. 3 § OSL).',
        options: {
          barnets_eget_intresse: 'Barnets eget intresse talar emot',
          risk_for_barnet: 'Barnet kan fara illa av det',
          myndig: 'Eleven är myndig',
          gar_inte_att_na: 'De går inte att nå',
        },
      },
      comment: { label: 'Kommentar' },
    },
  },
  decidePolice: {
    title: 'Polisanmälan',
    intro: 'Gäller brott med samband till verksamheten där en elev kan misstänkas. Någon åldersgräns finns inte.',
    fields: {
      decision: { label: 'Vad beslutar du?', options: { anmald: 'Anmäls', ej_anmald: 'Anmäls inte' } },
      reportedOn,
      reference: { label: 'Polisens diarienummer' },
      guardianToldOn: {
        label: 'När fick vårdnadshavaren veta om anmälan?',
        hint: 'Berätta i samband med att anmälan görs.',
      },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          ingen_brottsmisstanke: 'Inget brott kan misstänkas',
          ingen_elev_misstankt: 'Ingen elev kan misstänkas',
          utan_samband: 'Utan samband med verksamheten',
          overvagande_skal: 'Övervägande skäl talar emot',
        },
      },
      reasons,
    },
  },
  decideSocialServices: {
    title: 'Orosanmälan',
    intro: 'Skriv inte här vad oron gäller. Den hör till socialtjänstens akt.',
    fields: {
      decision: { label: 'Vad har du kommit fram till?', options: { anmald: 'Anmält', ej_anmald: 'Inte anmält' } },
      reportedOn,
      reasonCode: {
        label: 'Varför inte?',
        options: {
          ingen_oro: 'Ingen oro för att barnet far illa',
          redan_anmalt: 'Redan anmält',
          myndig: 'Eleven är myndig',
        },
      },
      reasons,
    },
  },
  decideWorkEnvironment: {
    title: 'Arbetsmiljöverket',
    intro: 'Allvarliga tillbud och olyckor ska anmälas utan dröjsmål, helst samma dag.',
    fields: {
      decision: {
        label: 'Vad beslutar du?',
        options: { anmald: 'Anmäls', ej_anmald: 'Anmäls inte', galler_ej: 'Gäller inte: bara barn berördes' },
      },
      whoWasHurt: {
        label: 'Vilka drabbades?',
        options: {
          elev: 'Elev',
          barn: 'Barn i förskola, pedagogisk omsorg eller fritidshem',
          personal: 'Personal',
          ingen: 'Ingen',
        },
      },
      reportedOn,
      reference: { label: 'Arbetsmiljöverkets ärendenummer' },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          inte_allvarligt: 'Inte tillräckligt allvarligt',
          inget_tillbud: 'Inget tillbud eller olycka',
          redan_anmalt: 'Redan anmält',
        },
      },
      reasons,
    },
  },
  decideInspectorate: {
    title: 'Skolinspektionen',
    intro: 'Personal pekas ut. Huvudmannen prövar om Skolinspektionen ska underrättas.',
    fields: {
      decision: { label: 'Vad beslutar du?', options: { anmald: 'Underrättas', ej_anmald: 'Underrättas inte' } },
      reportedOn,
      reference: { label: 'Skolinspektionens diarienummer' },
      reasonCode: {
        label: 'Varför inte?',
        options: {
          inte_legitimerad: 'Inte legitimerad lärare',
          inte_allvarligt: 'Inte tillräckligt allvarligt',
          utreds_forst: 'Utreds först här',
          redan_dar: 'Ärendet finns redan där',
        },
      },
      reasons,
    },
  },
  tellOutcome: {
    title: 'Besked om utfallet',
    intro: 'Barnet först, med ord som barnet förstår.',
    fields: {
      toldWhom: {
        label: 'Vem har fått besked?',
        options: {
          barnet: 'Barnet',
          vardnadshavare: 'Barnets vårdnadshavare',
          utpekad: 'Den utpekade',
          vardnadshavare_utpekad: 'Den utpekades vårdnadshavare',
          rapportor: 'Den som rapporterade',
        },
      },
      toldOn: { label: 'När?' },
      how: { label: 'Hur, och vad sades?' },
    },
  },
};
