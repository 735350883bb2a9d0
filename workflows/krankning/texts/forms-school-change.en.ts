import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { handedOverFields, returned } from '../../shared/handed-over.en.ts';
import * as words from './words.en.ts';

/** Questions when a child changes school, in English. */
export const forms: ProcessTexts['forms'] = {
  noteSchoolChange: {
    title: 'Change of school',
    fields: {
      changesOn: { label: 'Changes on' },
      to: {
        label: 'To whom?',
        options: { samma_huvudman: 'The same huvudman', annan_huvudman: 'Another huvudman', okant: 'Not known' },
      },
      handedOver: { label: 'What has been handed over?' },
    },
  },
  handOverFollowUp: {
    title: 'Hand over the follow-up',
    intro:
      'The case and the duty to investigate stay here. The new unit gets only what you write below, and cannot read the case.',
    submit: 'Hand over',
    fields: {
      receivingUnit: { label: 'Which unit takes over the follow-up?' },
      ...handedOverFields,
      withheld: { label: 'What must not be told there?', hint: 'Stays in this case and is not sent.' },
    },
  },
  receiveFollowUpResult: {
    title: 'Follow-up from another unit',
    fields: {
      from: { label: 'From case' },
      followedUpOn: returned.followedUpOn,
      childHeard: returned.childHeard,
      stopped: { label: 'Has it stopped?', options: words.effects },
      proposal: { ...returned.proposal, label: 'What the unit suggests' },
      reasonCode: { ...returned.reasonCode, label: 'Why it was not followed up' },
    },
  },
  handOverToOtherHuvudman: {
    title: 'Handover to another huvudman',
    intro:
      'This becomes the handover document. The case does not leave the huvudman, and what has happened is still to be investigated here.',
    submit: 'Decide on the handover',
    fields: {
      changesOn: { label: 'Changes on' },
      receiverKind: {
        label: 'What kind of huvudman?',
        options: { kommunal: 'Municipality or region', enskild: 'Independent huvudman', annan: 'Other' },
      },
      receiver: { label: 'Huvudman, school and recipient' },
      secrecyDecision: {
        label: 'Decision on secrecy',
        options: {
          lamnas_ut: 'It is given out',
          lamnas_delvis: 'It is given out in part',
          lamnas_inte: 'Nothing is given out',
        },
      },
      provision: {
        label: 'On the ground of',
        hint: 'Read the provision first: the choices have not been checked against the act.',
        options: {
          osl_10_2: 'Necessary for our own work (chapter 10, section 2)',
          osl_10_27: 'The interest of giving it out clearly weighs more (chapter 10, section 27)',
          osl_10_28: 'A duty to inform in an act or ordinance (chapter 10, section 28)',
          annan: 'Something else, such as consent',
        },
      },
      otherProvision: { label: 'Which ground?' },
      reasons: { label: 'Reasons for the decision' },
      handedOver: { label: 'What is handed over?' },
      handedOverOn: { label: 'Handed over on' },
      withheld: { label: 'What is not handed over?' },
      decidedUnder: {
        label: 'You decide',
        options: { eget_ansvar: 'In your own role', delegation: 'By delegation' },
      },
      delegationReference: { label: 'Which decision on delegation?' },
    },
  },
};
