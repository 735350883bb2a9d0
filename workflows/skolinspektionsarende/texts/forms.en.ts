import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.en.ts';

const documentReference = {
  label: 'Which document?',
  hint: "The Schools Inspectorate's number and date, or your own.",
};
const criticised = {
  label: 'Whose act is criticised?',
  hint: 'That person gives material but neither writes nor signs.',
};
const reason = { label: 'Why?' };
const receivedOn = { label: 'When did word come?' };
const attachments = { label: 'Attachments' };
const answerDueOn = {
  label: 'Answer by',
  hint: 'The day that the Schools Inspectorate has set, even if it falls in the holidays.',
};

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  receive: {
    title: 'From the Schools Inspectorate',
    submit: 'Register',
    fields: {
      kind: {
        label: 'What has come?',
        options: {
          yttrande: 'A request for a statement',
          forelaggande: 'An order to give information',
          tillsyn: 'Supervision',
          overlamnat: 'Information handed over to the huvudman',
        },
      },
      receivedAt: { label: 'When did it come?' },
      authorityNumber: { label: "The Schools Inspectorate's number" },
      answerDueOn,
      matter: {
        label: 'Which area?',
        options: {
          krankning: 'Degrading treatment',
          stod: 'Support and special support',
          trygghet_studiero: 'Security and calm',
          undervisning: 'Teaching',
          betyg: 'Grades',
          skolplikt: 'Compulsory schooling and absence',
          klagomalshantering: 'Handling of complaints',
          annat: 'Something else',
        },
      },
      about: { label: 'What is it about?' },
      pupils: { label: 'Which children or pupils?' },
      criticised,
    },
  },
  assignHandler: {
    title: 'Appoint who handles it',
    fields: { handler: { label: 'Who writes the answer?' }, instruction: { label: 'Anything to bear in mind?' } },
  },
  nameCriticised: { title: 'Who is criticised?', fields: { criticised } },
  requestMaterial: {
    title: 'Ask for material',
    fields: {
      contributor: { label: 'Who is to give material?', hint: 'Mostly the rektor.' },
      dueOn: { label: 'By', hint: 'A day before the day of the answer. Mind the holidays.' },
      questions: { label: 'What do you need to know?' },
    },
  },
  giveMaterial: {
    title: 'Give material',
    intro: 'Describe what happened, what the school did and when. Say also what was not done.',
    fields: { material: { label: 'Material' }, attachments },
  },
  waiveMaterial: { title: 'Answer without the material', fields: { reason } },
  requestExtension: { title: 'Ask for more time', fields: { wantedDay: { label: 'Which day do you want?' }, reason } },
  recordExtension: {
    title: 'More time granted',
    intro: 'The day moves only when the Schools Inspectorate has given a new one.',
    fields: { dueOn: { label: 'New day' }, receivedOn, documentReference },
  },
  draftAnswer: {
    title: 'The answer',
    submit: 'Hand in for signing',
    fields: {
      answer: { label: 'Answer to the Schools Inspectorate' },
      shortcomings: { label: 'Are there shortcomings?', options: { ja: 'Yes', delvis: 'In part', nej: 'No' } },
      attachments,
    },
  },
  returnAnswer: { title: 'Return the answer', fields: { missing: { label: 'What is missing?' } } },
  signAnswer: {
    title: 'Sign',
    submit: 'Sign',
    fields: {
      decisionNumber: { label: 'Decision by delegation', hint: 'Its number, if it is to be reported to the board.' },
    },
  },
  sendAnswer: {
    title: 'Answer sent',
    fields: {
      sentAt: { label: 'When?' },
      how: {
        label: 'How?',
        options: { e_tjanst: "The Schools Inspectorate's e-service", e_post: 'E-mail', post: 'Letter' },
      },
    },
  },
  recordFurtherRequest: {
    title: 'Another request',
    fields: { receivedOn, documentReference, answerDueOn, asked: { label: 'What is asked?' } },
  },
  recordDecision: {
    title: "The Schools Inspectorate's decision",
    fields: {
      decidedOn: { label: 'Day of the decision' },
      documentReference,
      outcome: {
        label: 'What was decided?',
        options: {
          ingen_atgard: 'No shortcoming, no action',
          avstar: 'A shortcoming, but the Inspectorate refrains',
          anmarkning: 'A remark',
          forelaggande: 'An injunction',
        },
      },
      reportDueOn: { label: 'Report the measures by' },
      isGrave: { label: 'Is it called a serious matter?' },
      hasFine: { label: 'Does the injunction carry a fine?' },
      fine: { label: 'Amount of the fine in kronor' },
      wanted: { label: 'Which measures are required?' },
    },
  },
  decideMeasures: { title: 'Decide on measures', submit: 'Decide', fields: { measures: measuresTexts() } },
  ...measureForms,
  submitReport: {
    title: 'Report',
    fields: { sentAt: { label: 'When was it sent?' }, report: { label: 'What has been done?' } },
  },
  recordReview: {
    title: 'Answer to the report',
    fields: {
      decidedOn: { label: 'Day of the answer' },
      documentReference,
      review: {
        label: 'What does the Schools Inspectorate say?',
        options: { godkand: 'The shortcomings are put right', brister_kvarstar: 'Shortcomings remain' },
      },
      reportDueOn: { label: 'Report again by' },
      comment: { label: 'Comment' },
    },
  },
  handOver: {
    title: 'Handle as a complaint',
    submit: 'Open a complaint',
    fields: {
      unit: { label: 'Which unit is it about?', hint: "Leave empty if it is the case's own unit." },
      area: {
        label: 'What is the complaint about?',
        options: {
          undervisning: 'Teaching',
          trygghet: 'Security',
          stod: 'Support',
          betyg: 'Grades',
          skolskjuts: 'School transport',
          lokaler: 'Premises',
          mat: 'Food',
          bemotande: 'How somebody was met',
          klagomalshantering: 'How a complaint was handled',
          annat: 'Something else',
        },
      },
      what: { label: 'What does the complainant say?' },
      criticisedKind: {
        label: 'Who is criticised?',
        options: {
          ingen: 'Nobody in particular',
          personal: 'Somebody of the staff',
          rektor: 'The rektor',
          huvudman: 'The skolchef or somebody else of the huvudman',
          vet_ej: 'It is not clear',
        },
      },
      relation: {
        label: 'Who complains?',
        options: { elev: 'A pupil', vardnadshavare: 'A guardian', annan: 'Somebody else' },
      },
      name: { label: 'Name', hint: 'If it is known. Without name and contact the complaint is anonymous.' },
      contact: { label: 'Telephone or e-mail' },
    },
  },
  complaintClosed: { title: 'Complaint closed', fields: { from: { label: 'Which case?' } } },
  close: { title: 'Close', submit: 'Close', fields: { lessons: { label: 'What has the huvudman learnt?' } } },
  reopen: { title: 'Reopen', fields: { reason } },
  addNote: addNoteForm,
};
