import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each state is called and what is to be done in it, in English. */
export const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': { title: 'Draft', hint: 'The complaint arrives when it is sent.' },
  'handlaggning.inkommen': {
    title: 'Arrived',
    task: 'Register the complaint',
    hint: 'Register the complaint today. Anybody must be able to read the heading.',
  },
  'handlaggning.pagar': { title: 'Being handled', hint: 'The complaint must be looked into promptly.' },
  'handlaggning.pagar.registrerad': {
    title: 'Registered',
    task: 'Confirm the arrival',
    hint: 'Confirm to whoever complained that it has arrived, and who answers questions.',
  },
  'handlaggning.pagar.bekraftad': {
    title: 'Confirmed',
    task: 'Classify and hand out',
    hint: 'What is it? If a child has been degraded, report it now. Then hand it to somebody who is not concerned.',
  },
  'handlaggning.pagar.fordelad': {
    title: 'Handed out',
    task: 'Begin looking into it',
    hint: 'If you are partial, say so at once instead of beginning.',
  },
  'handlaggning.pagar.utreds': {
    title: 'Being looked into',
    task: 'Look into the complaint',
    hint: 'Find out what you need for an answer. Let everybody concerned speak, the child too.',
  },
  'handlaggning.pagar.bedomd': {
    title: 'Assessed',
    task: 'Answer whoever complained',
    hint: 'Answer whoever complained: what you found, what you do about it and where one can turn.',
  },
  'handlaggning.aterkopplad': {
    title: 'Answered',
    task: 'Decide on measures or close',
    hint: 'Where there are defects, the measures needed must be taken. Otherwise the case can be closed.',
  },
  'handlaggning.huvudmannaprovning': {
    title: 'Review by the huvudman',
    task: 'Name who looks at it anew',
    hint: 'Whoever complained is not satisfied. Name somebody who has not had the case before.',
  },
  'handlaggning.atgardas': {
    title: 'Being put right',
    task: 'See that the measures are carried out',
    hint: 'Everybody carries out their measure. Follow up whether it helped.',
  },
  'handlaggning.uppfoljd': {
    title: 'Followed up',
    task: 'Tell and close',
    hint: 'It has helped. Tell whoever complained, and close.',
  },
  'handlaggning.avslutad': { title: 'Closed' },
  'handlaggning.avslutad.besvarad': { title: 'Closed and answered' },
  'handlaggning.avslutad.hanvisad': {
    title: 'Closed, referred elsewhere',
    hint: 'It was no complaint, and whoever wrote knows where it belongs.',
  },
  'handlaggning.avslutad.aterkallad': {
    title: 'Closed, taken back',
    hint: 'Whoever complained took it back, and nothing pointed at a defect.',
  },
  'handlaggning.makulerad': {
    title: 'Annulled',
    hint: 'The case was opened by mistake. Two people have looked at it.',
  },
  trappa: { title: 'Who has the matter' },
  'trappa.vilande': { title: 'Nobody has it yet' },
  'trappa.personal': { title: 'With the staff', hint: 'Those closest to it answer first.' },
  'trappa.rektor': { title: 'With the rektor' },
  'trappa.huvudman': { title: 'With the huvudman', hint: 'The school no longer judges its own cause.' },
  'trappa.skolinspektionen': { title: 'With the Schools Inspectorate' },
  fraga: { title: 'Questions to whoever complained' },
  'fraga.ingen': { title: 'No question asked' },
  'fraga.stalld': {
    title: 'Waiting for an answer from whoever complained',
    task: 'Watch for the answer',
    hint: 'The time for looking into it runs on. If no answer comes, go on without.',
  },
  'fraga.besvarad': { title: 'The question is answered' },
  aterkallelse: { title: 'Taking back' },
  'aterkallelse.ingen': { title: 'Not taken back' },
  'aterkallelse.att_prova': {
    title: 'Taken back, to be decided',
    task: 'Decide on the taking back',
    hint: 'If something points at a defect it must be put right all the same. Then go on and say why.',
  },
  'aterkallelse.fortsatter': { title: 'Taken back, but goes on' },
  skolinspektionen: { title: 'Questions of the Schools Inspectorate' },
  'skolinspektionen.ingen': { title: 'Nothing asked for' },
  'skolinspektionen.begart': {
    title: 'Statement asked for',
    hint: 'The answer is written in the case with the Inspectorate. Nothing here may be destroyed.',
  },
  'skolinspektionen.avgjort': {
    title: 'The Inspectorate is done',
    task: 'Lift the legal hold',
    hint: 'Lift the hold when nothing needs to be kept for the Inspectorate any longer.',
  },
};
