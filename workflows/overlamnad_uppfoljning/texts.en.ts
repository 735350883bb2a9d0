import type { ProcessTexts } from '../../src/domain/texts.ts';
import { effects } from '../krankning/texts/words.en.ts';
import { handedOverFields, returned } from '../shared/handed-over.en.ts';
import * as shared from '../shared/words.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': { title: 'Draft' },
  'handlaggning.overlamnad': {
    title: 'Handed over',
    task: 'Receive the follow-up',
    hint: 'A child has changed to your unit. Read what is to be followed up and decide who talks with the child.',
  },
  'handlaggning.uppfoljning': {
    title: 'Follow-up under way',
    task: 'Follow up with the child',
    hint: 'Ask the child first: how has it been here? What happened before is investigated by the unit that the child came from.',
  },
  'handlaggning.att_aterrapportera': {
    title: 'To be reported back',
    task: 'Report back to the former unit',
    hint: 'Only the answers chosen from a list go back. What you have written stays here.',
  },
  'handlaggning.aterrapporterad': {
    title: 'Reported back',
    hint: 'If something happens here it is to be reported as a new case, the same day.',
  },
  'handlaggning.aterlamnad': {
    title: 'Given back',
    hint: 'The unit that has the case knows that it is not followed up here.',
  },
};

const commands: ProcessTexts['commands'] = {
  handOver: { title: 'Hand over a follow-up', done: "Follow-up handed over from the child's former unit" },
  acceptFollowUp: { title: 'Accept', done: 'Follow-up accepted' },
  changeFollower: { title: 'Change who follows up', done: 'Somebody else follows up' },
  returnHandover: {
    title: 'Give back',
    done: 'Follow-up given back',
    hint: 'If the child does not go here, for example. The former unit is told at once.',
  },
  followUp: { title: 'Follow up with the child', done: 'Followed up' },
  reportBack: { title: 'Report back', done: 'Reported back to the former unit' },
  declareConflict: {
    title: 'Declare partiality',
    done: 'Partiality declared',
    hint: 'The person is shut out of the case at once.',
  },
  protectIdentity: {
    title: 'Protect an identity',
    done: 'Protected identity set',
    hint: 'Names are hidden in lists, mail, prints and statistics, also back in time.',
  },
  addNote: shared.addNote,
};

const stopped = { label: 'Has it stopped?', options: effects };

const forms: ProcessTexts['forms'] = {
  handOver: { title: 'Follow-up handed over', fields: handedOverFields },
  accept: {
    title: 'Accept the follow-up',
    submit: 'Accept',
    fields: { follower: { label: 'Who talks with the child?' } },
  },
  changeFollower: {
    title: 'Change who follows up',
    fields: { follower: { label: 'Who follows up now?' }, reason: { label: 'Why?' } },
  },
  returnHandover: {
    title: 'Give the follow-up back',
    fields: { reasonCode: returned.reasonCode, reason: { label: 'Describe', hint: 'Stays here.' } },
  },
  followUp: {
    title: 'Follow up with the child',
    intro: 'Begin with the child. Ask how it is here, not about what is being investigated.',
    fields: {
      childHeard: returned.childHeard,
      childComment: { label: 'What does the child say?' },
      notHeardReason: {
        label: 'Why not?',
        options: {
          vill_inte: 'The child does not want to',
          alder_mognad: 'Age or maturity',
          gar_inte_att_na: 'The child cannot be reached',
        },
      },
      followedUpOn: returned.followedUpOn,
      stopped,
      observations: { label: 'What has the staff seen?' },
      guardianComment: { label: 'What do the guardians say?' },
      decision: { label: 'How do you go on?', options: { fortsatt: 'We follow up again', klart: 'We report back' } },
      nextFollowUpOn: { label: 'Next follow-up' },
    },
  },
  reportBack: {
    title: 'Report back',
    intro: 'The day and the choices below go to the unit that has the case. The comment stays here.',
    submit: 'Report back',
    fields: {
      followedUpOn: returned.followedUpOn,
      childHeard: returned.childHeard,
      stopped,
      proposal: returned.proposal,
      comment: { label: 'Comment' },
    },
  },
  declareConflict: {
    title: 'Declare partiality',
    fields: { conflicted: { label: 'Who is partial?' }, reason: { label: 'Why?' } },
  },
  protectIdentity: {
    title: 'Protected identity',
    fields: {
      protection: {
        label: 'Which protection?',
        options: {
          sekretessmarkering: 'Secrecy marking',
          skyddad_folkbokforing: 'Protected registration',
          fingerade_uppgifter: 'Assumed identity',
        },
      },
      knownSince: { label: 'Known since' },
    },
  },
  addNote: shared.addNoteForm,
};

/** Everything that a person reads about a follow-up handed over, in English. */
export const en: ProcessTexts = {
  name: 'Follow-up handed over',
  summary: 'When a child has changed unit within the same huvudman: accept, ask the child and report back.',
  states,
  commands,
  forms,
  law: {
    'SL 1:10': "The child's own view is to be made clear as far as possible, and weighed by age and maturity.",
    'SL 3:12j': 'When a child changes school, the school that it leaves hands over what the new one needs to know.',
    'SL 6:10':
      'The huvudman must take the measures needed for degrading treatment not to happen again, and so follow them up.',
    'FL 16': 'Whoever is involved, closely related, or for another reason may be suspected of bias, is partial.',
    'FL 17': 'Whoever is partial may not handle the matter.',
    'OSL 21:3': 'Details that can reveal where a persecuted or threatened person is are secret.',
  },
  requirements: {
    resultFits: 'The answers are to be those of the last follow-up.',
    proposalFits: 'If it has not stopped you cannot answer that nothing more is needed.',
  },
  deadlines: {
    mottagande: 'Accept the follow-up',
    uppfoljning: 'Follow up with the child',
    aterrapport: 'Report back',
  },
  notifications: {
    handedOver: 'A follow-up, {case}, has been handed over to your unit.',
    accepted: 'The follow-up you handed over, {case}, has been accepted.',
    assigned: 'You are appointed to follow up {case}.',
    conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
    identityProtected: 'There is now a protected identity in {case}.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'The person who handed over', follower: 'The person who follows up' },
  rulePacks: { '2010': 'The Education Act (wording not verified)' },
  options: {},
};
