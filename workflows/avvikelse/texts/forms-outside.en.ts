import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

const reasons = { label: 'Reasons' };
const told = {
  label: 'Have they been told?',
  options: { informerade: 'Yes', avstar: 'No, for reasons that are given' },
};
const toldAt = { label: 'When?' };
const comment = { label: 'Comment' };

/** Questions about authorities and those who are to be told, in English. */
export const forms: ProcessTexts['forms'] = {
  answerStaffQuestion: {
    title: 'Was staff concerned?',
    intro:
      'The children here do not count as employees, but staff always do. Ask those who were there before you answer.',
    fields: { isStaffConcerned: { label: 'Was a member of staff hurt or in danger?' }, comment },
  },
  decideWorkEnvironment: {
    title: 'Work Environment Authority',
    intro:
      'Deaths, bad injuries, several hurt at once and serious near misses are reported without delay, preferably the same day.',
    fields: {
      decision: { label: 'What do you decide?', options: { anmald: 'Reported', ej_anmald: 'Not to report' } },
      reportedAt: { label: 'When was it reported?' },
      reference: { label: "The authority's number" },
      reasonCode: {
        label: 'Why not?',
        options: {
          inte_allvarligt: 'Not as serious as the section demands',
          ingen_arbetstagare: 'Nobody who counts as an employee was concerned',
          redan_anmalt: 'Already reported',
        },
      },
      reasons,
    },
  },
  decideInsuranceAgency: {
    title: 'Social Insurance Agency',
    intro: "An injury in the staff's work is reported as a work injury.",
    fields: {
      decision: { label: 'What do you decide?', options: { anmald: 'Reported', ej_anmald: 'Not to report' } },
      reportedOn: { label: 'Reported on' },
      reference: { label: 'Case number' },
      reasonCode: {
        label: 'Why not?',
        options: { ingen_arbetsskada: 'Nobody of the staff was hurt', redan_anmalt: 'Already reported' },
      },
      reasons,
    },
  },
  handOverHealthCare: {
    title: 'Handed over to the head of the school health service',
    intro: 'Write nothing about health. Only that it was handed over, to whom and when, is noted here.',
    fields: { handedOverAt: { label: 'When was it handed over?' }, receiver: { label: 'To whom?' } },
  },
  informSafetyRepresentative: {
    title: 'The safety representative',
    fields: {
      representative: {
        label: 'Which one?',
        options: { lokalt: "The school's", huvudskyddsombud: 'The principal one', regionalt: 'A regional one' },
      },
      who: { label: 'Who?' },
      toldAt,
      how: { label: 'How?' },
    },
  },
  informPupilRepresentative: {
    title: "The pupils' safety representative",
    intro: 'Tell of the work environment, not of what is secret about anybody.',
    fields: {
      told: { label: 'Has the representative been told?', options: { informerat: 'Yes', finns_inte: 'There is none' } },
      who: { label: 'Who?' },
      toldAt,
      reasonCode: {
        label: 'Why is there none?',
        options: { lagre_arskurs: 'The pupils are in year 6 or lower', inte_utsett: 'None has been appointed' },
      },
    },
  },
  informGuardians: {
    title: 'Contact with guardians',
    fields: {
      told,
      toldAt,
      toldBy: { label: 'By whom?' },
      reasonCode: {
        label: 'Why not?',
        options: {
          barnets_eget_intresse: "The child's own interest speaks against",
          risk_for_barnet: 'The child may be ill-treated because of it',
          myndig: 'The pupil is of age',
          gar_inte_att_na: 'They cannot be reached',
        },
      },
      comment,
    },
  },
  informInsurance: {
    title: 'Word of the insurance',
    intro: "A claim on the huvudman's accident insurance is made by the guardian, or by the pupil who is of age.",
    fields: {
      told,
      toldAt,
      how: { label: 'How?', options: { muntligt: 'By word of mouth', skriftligt: 'In writing' } },
      reasonCode: {
        label: 'Why not?',
        options: {
          inte_skadad: 'No child was hurt',
          redan_informerade: 'They know already',
          gar_inte_att_na: 'They cannot be reached',
        },
      },
      comment,
    },
  },
  openKrankning: {
    title: 'Open a case of degrading treatment',
    intro:
      'A case of its own is opened for each exposed child, from the time when the deviation was noticed. This case goes on.',
    submit: 'Open the case',
    fields: {
      exposed: { label: 'Which child is exposed?' },
      accusedKind: { label: 'Who is said to have done it?', options: words.accusedKind },
      accused: { label: 'Who?', hint: 'Staff named here no longer see the case.' },
      types: { label: 'What sort of treatment?', options: words.types },
      what: { label: 'What does the child feel?' },
      needsProtection: { label: 'Does the child need protection now?' },
      isFritidshemAlone: { label: 'Is it a fritidshem without a rektor?' },
    },
  },
  openDataIncident: {
    title: 'Open a case of a personal data breach',
    intro: 'The time for the Authority for Privacy Protection counts from when the deviation was noticed.',
    submit: 'Open the case',
    fields: {
      what: { label: 'What has happened to the data?', hint: 'Write no names.' },
      isOngoing: { label: 'Does it still go on?' },
      measuresTaken: { label: 'What has been done already?' },
    },
  },
  openedCaseClosed: { title: 'Opened case closed', fields: { from: { label: 'Which case?' } } },
};
