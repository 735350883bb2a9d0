import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': { title: 'Draft', hint: 'Register the letter on the day it comes.' },
  'handlaggning.yttrande': { title: 'Answer' },
  'handlaggning.yttrande.registrerad': {
    title: 'Registered',
    task: 'Name who writes the answer',
    hint: "Appoint who writes the answer. The day is the Schools Inspectorate's; nobody else can move it.",
  },
  'handlaggning.yttrande.utarbetas': {
    title: 'Answer being written',
    task: 'Write the answer',
    hint: 'Ask the rektor for material by a day before the day of the answer. If time is short, ask for more in good time.',
  },
  'handlaggning.yttrande.underskrift': {
    title: 'Waits to be signed',
    task: 'Sign the answer',
    hint: 'The skolchef, or whoever the board has entrusted with it, signs. Not the one who wrote it or is criticised.',
  },
  'handlaggning.yttrande.att_skicka': {
    title: 'To be sent',
    task: 'Send the answer',
    hint: 'Send the answer today and note when.',
  },
  'handlaggning.vantar': {
    title: 'With the Schools Inspectorate',
    task: 'Watch for the decision',
    hint: 'The answer has been given. Record the decision, or another request, when it comes.',
  },
  'handlaggning.redovisning': {
    title: 'Measures to be reported',
    task: 'Report the measures',
    hint: 'Do what the decision says and report it by the day that the Schools Inspectorate has set.',
  },
  'handlaggning.granskas': {
    title: 'Report under review',
    task: 'Watch for what Skolinspektionen says',
    hint: 'Record what the Schools Inspectorate says about the report.',
  },
  'handlaggning.overlamnad': {
    title: 'Handed over to the huvudman',
    task: 'Take care of it as a complaint',
    hint: 'The Schools Inspectorate opens no supervision. What it was told is handled as a complaint.',
  },
  'handlaggning.beslutad': {
    title: 'To be closed',
    task: 'Sum up and close',
    hint: 'Sum up what the huvudman has learnt and close.',
  },
  'handlaggning.avslutad': {
    title: 'Closed',
    hint: 'If the Schools Inspectorate is heard from again the case can be reopened.',
  },
  underlag: { title: 'Material from the school' },
  'underlag.inget': { title: 'Material: none asked for' },
  'underlag.begart': {
    title: 'Material asked for',
    task: 'Hand in the material',
    hint: 'Describe what happened and what the school has done. Whoever is criticised may give material but does not write the answer.',
  },
  'underlag.lamnat': { title: 'Material given' },
  bevarande: { title: 'Preservation' },
  'bevarande.ingen_sparr': { title: 'No legal hold' },
  'bevarande.gallringssparr': {
    title: 'Legal hold',
    hint: 'Nothing that the case is about may be destroyed while it is open.',
  },
};

const commands: ProcessTexts['commands'] = {
  receive: {
    title: 'Register from the Schools Inspectorate',
    done: 'Letter from the Schools Inspectorate registered',
    hint: 'A request for a statement, an injunction, supervision, or what is handed over.',
  },
  assignHandler: { title: 'Appoint who handles it', done: 'Handler appointed' },
  nameCriticised: {
    title: 'Name who is criticised',
    done: 'Who is criticised named',
    hint: 'That person gives material but neither writes nor signs.',
  },
  handOver: {
    title: 'Handle as a complaint',
    done: 'Handled as a complaint',
    hint: 'A complaint is opened with what you fill in here.',
  },
  complaintClosed: { title: 'Receive word of the complaint', done: 'The complaint is closed' },
  requestMaterial: { title: 'Ask for material', done: 'Material asked for' },
  giveMaterial: { title: 'Give material', done: 'Material given' },
  waiveMaterial: { title: 'Answer without the material', done: 'Decided to answer without the material' },
  requestExtension: {
    title: 'Record a request for more time',
    done: 'More time asked for',
    hint: 'The day stands until the Schools Inspectorate has answered.',
  },
  recordExtension: {
    title: 'Record more time granted',
    done: 'More time granted by the Schools Inspectorate',
    hint: 'Only a new day that the Schools Inspectorate has given, with the document that says so.',
  },
  draftAnswer: { title: 'Hand the answer in for signing', done: 'Answer handed in for signing' },
  returnAnswer: { title: 'Return the answer', done: 'Answer returned' },
  signAnswer: { title: 'Sign the answer', done: 'Answer signed' },
  sendAnswer: { title: 'Record that the answer was sent', done: 'Answer sent' },
  recordFurtherRequest: { title: 'Record another request', done: 'Another request from the Schools Inspectorate' },
  recordDecision: { title: "Record the Schools Inspectorate's decision", done: 'Decision of the Schools Inspectorate' },
  ...shared.measureCommands,
  submitReport: { title: 'Report the measures', done: 'Measures reported' },
  recordReview: { title: 'Record the answer to the report', done: 'Answer to the report' },
  close: { title: 'Close', done: 'Case closed' },
  reopen: { title: 'Reopen', done: 'Case reopened', hint: 'The same number.' },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'SL 4:7': 'Where shortcomings come to light the huvudman sees to it that what is needed is done.',
  'SL 26:3': 'The Schools Inspectorate supervises the school system.',
  'SL 26:3a':
    'The Inspectorate opens supervision about a single pupil only if the huvudman has first had the chance to handle the complaint, or for special reasons.',
  'SL 26:3b':
    'Where no supervision is opened the Inspectorate may hand over what it was told to the huvudman, who handles it as a complaint.',
  'SL 26:7': 'Whoever is supervised gives information, documents and other material on request.',
  'SL 26:8': 'The Inspectorate may order whoever is to give information to do so.',
  'SL 26:10':
    'The Inspectorate may order the huvudman to put shortcomings right. The injunction holds at once and says which measures are needed.',
  'SL 26:11': 'For less serious breaches the Inspectorate may make a remark instead.',
  'SL 26:12': 'The Inspectorate may refrain, for instance where the breach is slight or is put right.',
  'SL 26:27': 'An injunction may carry a conditional fine.',
  'FL 16': 'Whoever is involved, close to somebody involved or otherwise open to doubt is partial.',
  'KL 7:5': 'The board may let an employee decide on its behalf.',
  'OSL 5:1': 'Official documents are registered as soon as they have come in or been drawn up.',
};

/** Everything that a person reads about cases with the Schools Inspectorate, in English. */
export const en: ProcessTexts = {
  name: 'Case with the Schools Inspectorate',
  summary: 'When the Schools Inspectorate asks, orders or hands over: answer in time, act and report.',
  states,
  commands,
  forms,
  law,
  requirements: {
    isOpen: 'The case is not open.',
    otherThanCriticised: 'Whoever is criticised cannot do this.',
    handlerIsNotCriticised: 'Appoint somebody other than the one who is criticised.',
    otherThanDrafter: 'Somebody other than the one who wrote the answer must sign it.',
    materialIsEarlier: 'Material must be asked for by a day before the day of the answer.',
    materialIsIn: 'Material has been asked for but not given. Wait for it, or decide to answer without it.',
    extensionIsLater: 'The new day must be later than the one that holds now.',
    measureIsOpen: 'No such measure is under way.',
    measuresDone: 'All measures must be done or struck out.',
    complaintIsClosed: 'The complaint that was opened from here is not closed.',
  },
  deadlines: {
    svarstid: 'Answer the Schools Inspectorate',
    fordelning: 'Appoint who handles it',
    underskrift: 'Sign the answer',
    utskick: 'Send the answer',
    underlag: 'Give material',
    redovisning: 'Report the measures to the Schools Inspectorate',
    overlamnande: 'Handle as a complaint',
    avslut: 'Close the case',
    atgard: 'Carry out the measure',
  },
  notifications: {
    received: 'A letter from the Schools Inspectorate, {case}, has been registered.',
    receivedAtSchool: 'The Schools Inspectorate has written about your unit. The case is {case}.',
    assigned: 'You are appointed to handle {case}.',
    materialRequested: 'You are to give material in {case}.',
    materialGiven: 'The material in {case} has been given.',
    extended: 'The Schools Inspectorate has granted more time in {case}.',
    toSign: 'An answer in {case} waits to be signed.',
    returned: 'The answer in {case} has been returned.',
    toSend: 'The answer in {case} is signed and is to be sent.',
    askedAgain: 'The Schools Inspectorate asks again in {case}.',
    decided: 'The Schools Inspectorate has decided in {case}.',
    reviewed: 'The Schools Inspectorate has answered the report in {case}.',
    complaintClosed: 'The complaint that was opened from {case} is closed.',
    closed: 'The case {case} is closed.',
    ...shared.engineNotifications,
  },
  delegations: { 'skolinspektionsarende.undertecknande': 'sign replies to the Schools Inspectorate' },
  participants: {
    reporter: 'The person who registered it',
    handler: 'Handler',
    contributor: 'The person who gives material',
  },
  rulePacks: { '2022': 'The Education Act, chapter 26, from 1 August 2022' },
  options: { signedByAnother: 'The answer is signed by somebody other than the one who wrote it' },
};
