import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

const whenAndWhom: Readonly<Record<string, FieldTexts>> = {
  happenedAt: { label: 'When did it happen?', hint: 'Roughly, if you do not know exactly, or the last time.' },
  noticedAt: {
    label: 'When did you learn of it?',
    hint: 'From that moment you must report it (Education Act, chapter 6, section 10).',
  },
  exposed: { label: 'Who is exposed?', hint: 'Each child gets a case of its own. If there are several, add them all.' },
  skolform: { label: 'Which school form does the child attend?', options: words.skolform },
  isFritidshemAlone: {
    label: 'Is the fritidshem separate from the school?',
    hint: 'Yes if it belongs to no school or preschool unit. The report then goes to the person whom the huvudman has appointed.',
  },
  place: { label: 'Where did it happen?', options: words.places },
  types: { label: 'What kind of treatment?', hint: 'Choose one or more.', options: words.types },
  what: {
    label: 'What happened?',
    hint: "Write what the child told you or what you saw, in the child's words. You need not judge whether it is true.",
  },
};

const accused: FieldTexts = {
  label: 'Who is accused?',
  hint: 'Choose a name or describe the person. Leave empty if you do not know. Staff who are accused may not see the case.',
};

const steps = { handelse: 'Who and when', vem_och_var: 'By whom and where', berattelse: 'What happened' };

/** Questions of the reports, in English. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Report degrading treatment',
    intro: 'A child or pupil feels degraded. Report now; it takes about a minute. You may skip the second step.',
    submit: 'Send the report',
    steps: { kort: 'The essentials', mer: 'More, if you know' },
    fields: {
      ...whenAndWhom,
      accusedKind: {
        label: 'Who is said to have done it?',
        hint: 'If an adult at the school is involved, choose that. Staff may never degrade a child (chapter 6, section 9).',
        options: words.accusedKind,
      },
      accused,
      needsProtection: {
        label: 'Does the child need protection right now?',
        hint: 'Answer yes if it can happen again today. Step in yourself first, report afterwards.',
      },
      lateReasonCode: {
        label: 'Why does the report come late?',
        hint: "To be filled in when more days have passed than the huvudman's routine allows.",
        options: {
          berattades_sent: 'The child told me only later',
          forstod_inte: 'I did not understand that it must be reported',
          hann_inte: 'I had no time',
          system_nere: 'The system could not be reached',
          klagomal: 'It came to light in a complaint',
          annat: 'Another reason',
        },
      },
      lateReason: { label: 'Describe the reason' },
      severity: {
        label: 'How serious is it?',
        hint: 'Your first picture. It does not decide the outcome.',
        options: words.severity,
      },
      ground: {
        label: 'Can it have to do with a ground of discrimination?',
        hint: 'Then it may be harassment (Discrimination Act, chapter 1, section 4). Used in sums only, never to search out persons.',
        options: words.grounds,
      },
      suspectedCrime: {
        label: 'Can it be a crime?',
        hint: 'For instance assault, threats or molestation. The rektor considers a police report (chapter 6 a, section 10).',
        options: words.yesNoUnsure,
      },
      isStaffHurt: {
        label: 'Was anybody on the staff hurt or threatened?',
        hint: 'Small children do not count as employees in the Work Environment Act, but staff do.',
      },
      witnesses: { label: 'Who saw or heard?' },
      measuresTaken: { label: 'What has been done already?' },
      evidence: { label: 'Is anything kept?', hint: 'For instance screenshots. Write where they are.' },
      areGuardiansInformed: { label: 'Have the guardians been informed?' },
      guardiansInformedAt: { label: 'When were they informed?' },
      guardiansInformedBy: { label: 'By whom?' },
      toldBy: {
        label: 'How did you learn of it?',
        options: {
          barnet: 'The child told me',
          vardnadshavare: 'A guardian told me',
          annat_barn: 'Another child told me',
          kollega: 'A colleague told me',
          sag_sjalv: 'I saw or heard it myself',
          klagomal: 'Through a complaint',
        },
      },
      reporterRole: {
        label: 'What is your role?',
        options: {
          larare: 'Teacher',
          forskollarare: 'Preschool teacher',
          fritidspersonal: 'Staff at fritidshem',
          elevhalsa: 'Pupil health',
          vikarie: 'Substitute',
          annan_personal: 'Other staff or contractor',
        },
      },
      group: { label: 'Class or group' },
    },
  },
  documentHandled: {
    title: 'Document a handled event',
    intro: 'For a single mild event between pupils that you have already dealt with. If in doubt, report instead.',
    submit: 'Save the documentation',
    steps,
    fields: {
      ...whenAndWhom,
      accusedKind: {
        label: 'Who is said to have done it?',
        hint: 'If staff or several pupils are accused, it must always be reported.',
        options: { elev: 'A pupil' },
      },
      severity: {
        label: 'How serious is it?',
        hint: 'What is serious or repeated must always be reported.',
        options: { enstaka_lindrig: 'Single and mild' },
      },
      suspectedCrime: {
        label: 'Can it be a crime?',
        hint: 'If you answer anything but no, it must be reported.',
        options: words.yesNoUnsure,
      },
      accused,
      handled: { label: 'What did you do?', hint: 'Write also what the child thought of it.' },
    },
  },
};
