import type { SenderTexts } from '../../../src/domain/texts.ts';

/** What the one who complains reads, in English. */
export const sender: SenderTexts = {
  title: 'Make a complaint',
  intro:
    'Is there something at the school or preschool that you are not content with? Tell us here. You need no account, and you may be anonymous. What you write is read by those who look into it, never by the person you complain about. If somebody is in danger now, call 112.',
  sent: 'We confirm that we have your complaint, find out what has happened and answer you. Keep the code: with it you read the answer, answer questions and write more, even if you are anonymous.',
  states: {
    'handlaggning.inkommen': 'Your complaint has arrived.',
    'handlaggning.pagar.registrerad': 'Your complaint is registered.',
    'handlaggning.pagar.bekraftad': 'We are deciding who is to look into it.',
    'handlaggning.pagar.fordelad': 'Somebody has been asked to look into it.',
    'handlaggning.pagar.utreds': 'We are finding out what has happened.',
    'handlaggning.pagar.bedomd': 'We have finished looking into it. You will soon have an answer.',
    'handlaggning.aterkopplad': 'You have an answer. If you are not satisfied you can ask for a review.',
    'handlaggning.huvudmannaprovning': 'Somebody else is to look at your complaint anew.',
    'handlaggning.atgardas': 'You have an answer, and we are putting right what was not good.',
    'handlaggning.uppfoljd': 'What we have done has been followed up.',
    'handlaggning.avslutad.besvarad':
      'Done. If you are still not satisfied you can turn to the Schools Inspectorate (Skolinspektionen).',
    'handlaggning.avslutad.hanvisad': 'Done. What you wrote belongs elsewhere; read why.',
    'handlaggning.avslutad.aterkallad': 'Done. You took your complaint back.',
    'fraga.stalld': 'We have a question for you.',
    'aterkallelse.att_prova':
      'You have taken your complaint back. We are checking whether it must be looked into anyway.',
    'aterkallelse.fortsatter': 'You have taken your complaint back, but it is looked into all the same.',
  },
  caseTitle: 'Your complaint',
  commands: {
    send: { done: 'Your complaint' },
    confirm: {
      done: 'We have your complaint',
      labels: {
        way: 'You have the confirmation',
        answeredBy: 'This is whom you can ask',
        expectedOn: 'The answer comes about',
      },
    },
    refer: {
      done: 'What you wrote belongs elsewhere',
      labels: { to: 'We have read it as', reason: 'This is why it is no complaint', how: 'Where it belongs' },
    },
    askQuestion: {
      done: 'We have a question for you',
      labels: { question: 'Question', answerBy: 'Please answer before' },
    },
    answerQuestion: { done: 'You answered the question', hint: 'Your answer is read by those who look into it.' },
    addMore: { done: 'You wrote more', hint: 'Something you forgot, or something new that has happened.' },
    extendInvestigation: {
      done: 'It takes longer than we thought',
      labels: { dueOn: 'The answer comes at the latest', reason: 'This is why it takes longer' },
    },
    notifyDelay: { done: 'It is delayed', labels: { reason: 'This is why', expectedOn: 'The answer comes about' } },
    giveFeedback: {
      done: 'Our answer to you',
      labels: {
        way: 'You have the answer',
        found: 'This is what we found',
        done: 'This is what we do',
        turnTo: 'If you are not satisfied',
      },
    },
    requestReview: {
      done: 'You asked for a review',
      hint: 'You can ask for a review. Then somebody who has not had your complaint before looks at it again.',
    },
    closeComplaint: {
      done: 'We have closed your complaint',
      labels: { message: 'To you', isSatisfied: 'Are you satisfied, as far as we know?' },
    },
    reopen: { done: 'We have taken up your complaint again', labels: { reason: 'Why' } },
    withdraw: {
      done: 'You took your complaint back',
      hint: 'You need not say why. If we see that something must be put right we do it all the same.',
    },
    continueExOfficio: {
      done: 'We look into it all the same',
      labels: { reason: 'This is why it must be looked into' },
    },
    acceptWithdrawal: {
      done: 'Your complaint is taken back',
      labels: { signs: 'Did we see something that must be put right?', reason: 'How we know' },
    },
  },
};
