import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.en.ts';

const breach = {
  label: 'What has happened to the data?',
  options: {
    konfidentialitet: 'Somebody unauthorised has seen them or may have',
    riktighet: 'They were changed by mistake or by somebody unauthorised',
    tillganglighet: 'They are lost or cannot be reached',
  },
};
const subjects = {
  label: 'Whom do the data concern?',
  options: { barn_elever: 'Children and pupils', vardnadshavare: 'Guardians', personal: 'Staff', andra: 'Others' },
};
const count = { label: 'About how many persons?', hint: 'Only the number. Write no names.' };
const reasons = { label: 'Reasons' };
const nextFollowUpOn = { label: 'When is it followed up?', hint: 'Leave empty for the day that the routine gives.' };

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Report a personal data breach',
    intro: 'Two answers are enough to send it. Do not repeat the data: say which kind they are.',
    submit: 'Report',
    steps: { handelse: 'What has happened?', mer: 'More, if you know' },
    fields: {
      discoveredAt: { label: 'When was it discovered?', hint: 'The 72 hours count from here.' },
      what: { label: 'What has happened?', hint: 'No names or personal identity numbers.' },
      happenedAt: { label: 'When did it happen?' },
      isOngoing: { label: 'Is it still going on?' },
      foundBy: {
        label: 'How was it discovered?',
        options: {
          egen_personal: 'By our own staff',
          berord_person: 'By somebody whom the data concern',
          personuppgiftsbitrade: 'By a supplier (processor)',
          tillsynsmyndighet: 'By a supervisory authority',
          klagomal: 'Through a complaint',
          avvikelse: 'Through an incident report',
          annan: 'In another way',
        },
      },
      cause: {
        label: 'How did it come about?',
        options: {
          fel_mottagare: 'Sent to the wrong recipient',
          forlorad_eller_stulen: 'Computer, phone or paper lost or stolen',
          obehorig_lasning: 'Somebody has read without the right to',
          felaktig_publicering: 'Published by mistake',
          fel_behorighet: 'Wrong access rights in a system',
          intrang: 'Intrusion or malicious code',
          raderad: 'Erased or destroyed',
          leverantor: 'Fault at a supplier',
          annat: 'Something else',
        },
      },
      breach,
      subjects,
      count,
      causedBy: {
        label: 'In whose hands did it happen?',
        hint: 'Anybody can make a mistake. That person may see the case but not judge it.',
      },
      suspected: {
        label: 'Is somebody of the staff suspected of having looked without the right to?',
        hint: 'That person may not see the case.',
      },
      measuresTaken: { label: 'What has been done already?' },
    },
  },
  assignAssessor: {
    title: 'Appoint who assesses',
    fields: {
      assessor: { label: 'Who assesses the risk?', hint: 'Not the one in whose hands it happened.' },
      instruction: { label: 'Anything to bear in mind?' },
    },
  },
  assessRisk: {
    title: 'Assess the risk',
    intro: 'See it from the side of those concerned: what may happen to them, and how likely is it?',
    submit: 'Save the assessment',
    fields: {
      breach,
      categories: {
        label: 'Which kinds of data?',
        options: {
          identitet: 'Names',
          kontakt: 'Address, telephone or e-mail',
          personnummer: 'Personal identity numbers',
          skyddade_uppgifter: 'Protected personal data',
          halsa: 'Health',
          stod_och_elevhalsa: 'Special support or student health',
          omdomen: 'Assessments, grades or tests',
          sociala_forhallanden: 'Social circumstances',
          lagovertradelser: 'Crimes or suspicion of crimes',
          ekonomi: 'Finances',
          inloggning: 'Log-in details',
          bild_ljud: 'Pictures, film or sound',
          andra_kansliga: 'Other sensitive data, such as religion or origin',
        },
      },
      subjects,
      count,
      isEstimate: { label: 'Is the number an estimate?' },
      consequences: { label: 'What may it lead to for them?' },
      risk: {
        label: 'How great is the risk to them?',
        options: {
          ingen_risk: 'Harm to anybody is unlikely',
          risk: 'There is a risk',
          hog_risk: 'The risk is high',
        },
      },
      reasons: { label: 'Why do you assess it so?' },
    },
  },
  findNoIncident: {
    title: 'No personal data breach',
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          inga_personuppgifter: 'No personal data were concerned',
          ingen_incident: 'Nothing got out, was changed or was lost',
          redan_anmald: 'The same event is in another case',
          annan_ansvarig: 'Somebody else is the controller and has been told',
        },
      },
      reasons,
    },
  },
  notifyAuthority: {
    title: 'Notification to IMY',
    intro:
      "Notify in IMY's e-service and record it here. If you do not know everything yet: notify all the same and supplement.",
    submit: 'Save',
    fields: {
      notifiedAt: { label: 'When was the notification sent?' },
      reference: { label: "IMY's case number or receipt" },
      extent: {
        label: 'Is the notification complete?',
        options: { fullstandig: 'Yes', preliminar: 'No, it is to be supplemented' },
      },
      lateReasonCode: {
        label: 'If more than 72 hours have passed: why?',
        options: {
          upptacktes_stegvis: 'It became clear step by step',
          ledigt: 'Weekend or holidays',
          leverantor_sen: 'The supplier told us late',
          forbisett: 'It was overlooked',
          annat: 'Something else',
        },
      },
      lateReason: { label: 'Describe why', hint: 'The same reasons as to IMY.' },
    },
  },
  supplement: {
    title: 'Supplement the notification',
    fields: {
      sentAt: { label: 'When was it sent?' },
      extent: {
        label: 'Is the notification complete now?',
        options: { fullstandig: 'Yes', mer_foljer: 'No, more is to come' },
      },
      content: { label: 'What was added?' },
    },
  },
  declineNotification: {
    title: 'Decide not to notify',
    intro: 'The breach is documented all the same.',
    fields: { reasons: { label: 'Why is harm to anybody unlikely?' } },
  },
  recordAuthorityDecision: {
    title: 'Answer from IMY',
    fields: {
      decidedOn: { label: 'Day of the answer' },
      outcome: {
        label: 'What does IMY say?',
        options: {
          utan_atgard: 'Closed without action',
          fragor: 'Questions to answer',
          tillsyn: 'Supervision begins',
          reprimand: 'A reprimand',
          forelaggande: 'An injunction',
          sanktionsavgift: 'A fine',
        },
      },
      comment: { label: 'Comment' },
    },
  },
  informSubjects: {
    title: 'Information to the persons concerned',
    fields: {
      informedAt: { label: 'When were they informed?' },
      how: {
        label: 'How?',
        options: { var_och_en: 'Each of them', allmant: 'In public, in a way that reaches them as well' },
      },
      reasons: { label: 'Why can they not be reached one by one?' },
      count: { label: 'How many?' },
      content: {
        label: 'What were they told?',
        hint: 'What happened, what it may lead to, what you do and whom they may ask. No names.',
      },
    },
  },
  exemptFromInforming: {
    title: 'Decide not to inform',
    fields: {
      reasonCode: {
        label: 'Why is it not needed?',
        options: {
          olasliga_uppgifter: 'The data cannot be read by others, for example because they are encrypted',
          risken_undanrojd: 'The high risk has been removed',
        },
      },
      reasons,
    },
  },
  informOfficer: {
    title: 'The data protection officer',
    fields: {
      informedAt: { label: 'When was the officer told?' },
      advice: { label: 'Which advice did the officer give?' },
    },
  },
  decideMeasures: {
    title: 'Decide on measures',
    submit: 'Decide',
    fields: {
      needed: { label: 'Are measures needed so that it does not happen again?', options: { ja: 'Yes', nej: 'No' } },
      measures: measuresTexts({
        type: {
          label: 'Which kind?',
          options: {
            teknisk: 'Technical',
            organisatorisk: 'Routine or responsibility',
            information: 'Training or information',
          },
        },
      }),
      reasons: { label: 'Why not?' },
      nextFollowUpOn,
    },
  },
  ...measureForms,
  followUp: {
    title: 'Follow up',
    submit: 'Save the follow-up',
    fields: {
      followedUpOn: { label: 'When was it followed up?' },
      effect: { label: 'Have the measures worked?', options: { ja: 'Yes', delvis: 'In part', nej: 'No' } },
      decision: {
        label: 'What happens now?',
        options: {
          avsluta: 'The case can be closed',
          fortsatt: 'Follow up again',
          andra_atgarder: 'Other measures are needed',
        },
      },
      nextFollowUpOn: { label: 'When is it followed up the next time?' },
      comment: { label: 'Comment' },
    },
  },
  close: {
    title: 'Close',
    submit: 'Close',
    fields: {
      summary: { label: 'What happened, what came of it and what has been done?', hint: 'What IMY may ask to see.' },
      lessons: { label: 'What have you learnt?' },
    },
  },
  reopen: { title: 'Reopen', fields: { reason: { label: 'What has come to light?' } } },
  declareConflict: {
    title: 'Declare partiality',
    fields: { conflicted: { label: 'Who is partial?' }, reason: { label: 'Why?' } },
  },
  addNote: addNoteForm,
};
