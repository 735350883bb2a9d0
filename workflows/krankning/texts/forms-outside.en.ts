import type { ProcessTexts } from '../../../src/domain/texts.ts';

const reportedOn = { label: 'Reported on' };
const reasons = { label: 'Reasons' };

/** Questions about guardians and authorities, in English. */
export const forms: ProcessTexts['forms'] = {
  informGuardians: {
    title: 'Contact with guardians',
    fields: {
      whose: { label: 'Whose guardians?', options: { utsatt: "The exposed child's", utpekad: "The accused child's" } },
      told: { label: 'Have they been informed?', options: { informerade: 'Yes', avstar: 'No, for special reasons' } },
      toldAt: { label: 'When?' },
      toldBy: { label: 'By whom?' },
      reasonCode: {
        label: 'Why not?',
        hint: 'Secrecy can hold against guardians too, if the child would otherwise suffer substantial harm (OSL chapter 12, section 3).',
        options: {
          barnets_eget_intresse: "The child's own interest speaks against",
          risk_for_barnet: 'The child may be ill-treated because of it',
          myndig: 'The pupil is of age',
          gar_inte_att_na: 'They cannot be reached',
        },
      },
      comment: { label: 'Comment' },
    },
  },
  decidePolice: {
    title: 'Police report',
    intro: 'About crimes connected with the school of which a pupil can be suspected. There is no age limit.',
    fields: {
      decision: { label: 'What do you decide?', options: { anmald: 'To report', ej_anmald: 'Not to report' } },
      reportedOn,
      reference: { label: "The police's number" },
      guardianToldOn: {
        label: 'When was the guardian told of the report?',
        hint: 'Tell them when the report is made.',
      },
      reasonCode: {
        label: 'Why not?',
        options: {
          ingen_brottsmisstanke: 'No crime can be suspected',
          ingen_elev_misstankt: 'No pupil can be suspected',
          utan_samband: 'No connection with the school',
          overvagande_skal: 'Predominant reasons speak against',
        },
      },
      reasons,
    },
  },
  decideSocialServices: {
    title: 'Report of concern',
    intro: "Do not write here what the concern is about. It belongs in the social services' file.",
    fields: {
      decision: { label: 'What have you found?', options: { anmald: 'Reported', ej_anmald: 'Not reported' } },
      reportedOn,
      reasonCode: {
        label: 'Why not?',
        options: {
          ingen_oro: 'No concern that the child is ill-treated',
          redan_anmalt: 'Already reported',
          myndig: 'The pupil is of age',
        },
      },
      reasons,
    },
  },
  decideWorkEnvironment: {
    title: 'Work Environment Authority',
    intro: 'Serious incidents and accidents must be reported without delay, preferably the same day.',
    fields: {
      decision: {
        label: 'What do you decide?',
        options: {
          anmald: 'To report',
          ej_anmald: 'Not to report',
          galler_ej: 'Does not apply: only children were concerned',
        },
      },
      whoWasHurt: {
        label: 'Who was affected?',
        options: {
          elev: 'Pupil',
          barn: 'Child in förskola, pedagogisk omsorg or fritidshem',
          personal: 'Staff',
          ingen: 'Nobody',
        },
      },
      reportedOn,
      reference: { label: "The authority's number" },
      reasonCode: {
        label: 'Why not?',
        options: {
          inte_allvarligt: 'Not serious enough',
          inget_tillbud: 'No incident or accident',
          redan_anmalt: 'Already reported',
        },
      },
      reasons,
    },
  },
  decideInspectorate: {
    title: 'Schools Inspectorate',
    intro: 'Staff is accused. The huvudman considers whether the Schools Inspectorate is to be told.',
    fields: {
      decision: { label: 'What do you decide?', options: { anmald: 'To tell', ej_anmald: 'Not to tell' } },
      reportedOn,
      reference: { label: "The inspectorate's number" },
      reasonCode: {
        label: 'Why not?',
        options: {
          inte_legitimerad: 'Not a licensed teacher',
          inte_allvarligt: 'Not serious enough',
          utreds_forst: 'Investigated here first',
          redan_dar: 'The matter is already there',
        },
      },
      reasons,
    },
  },
  tellOutcome: {
    title: 'Telling the outcome',
    intro: 'The child first, in words that the child understands.',
    fields: {
      toldWhom: {
        label: 'Who has been told?',
        options: {
          barnet: 'The child',
          vardnadshavare: "The child's guardians",
          utpekad: 'The accused',
          vardnadshavare_utpekad: "The accused's guardians",
          rapportor: 'The person who reported',
        },
      },
      toldOn: { label: 'When?' },
      how: { label: 'How, and what was said?' },
    },
  },
};
