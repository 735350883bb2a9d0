import type { Translated } from '../messages.ts';
import type { sender as swedish } from '../sv/sender.ts';

/** English twin of sv/sender.ts. */
export const sender: Translated<typeof swedish> = {
  waysTitle: 'No account?',
  waySend: '{title} without an account',
  waySendText: 'You get a code to follow the case with. No login is needed.',
  wayFollow: 'Follow your case',
  wayFollowText: 'You have sent something in before and were given a code. See how it goes, answer and add.',

  whatTitle: 'What do you want to send in?',
  whatLead: 'You need no account.',
  nothingOpen: 'Nothing can be sent in without an account just now. Contact the school.',
  whereTitle: 'Which school is it about?',
  whereAbove: 'It is not about one school, or I do not want the school to get it first.',
  otherUnit: 'Change school',
  send: 'Send',
  keepNothing: 'Do not keep it on this device',
  keepNothingHint:
    'Choose this if others use the phone or computer. What you have written is then gone if you leave the page before you have sent it.',

  sentTitle: 'Thank you! It has arrived.',
  arrivedAt: 'Sent {when}',
  isEarlier:
    'What arrived is what you sent first, before the contact was lost. What you changed afterwards has not arrived. Add it under Follow your case.',
  writeDownTitle: { one: 'Write the code down', other: 'Write the codes down' },
  writeDown:
    'The code is the only way back to the case. Nobody can find it for you again. Show it only to those who may read what you wrote.',
  codeOf: 'Code of case {number}',
  yourCode: 'Your code',
  numberIs: 'Number of the case: {number}',
  copy: 'Copy the code',
  copied: 'The code is copied',
  notCopied: 'It could not be copied. Select the code or write it down.',
  whatNow: 'What happens now?',
  follow: 'Follow your case',
  print: 'Print',
  leave: 'Leave the page',
  leaveText: 'When you leave the page the browser forgets the code. Do so if others use the phone or computer.',
  noReceiptTitle: 'There is no receipt here',
  noReceipt:
    'The receipt is shown only when something has just been sent. If you have the code, it takes you to the case.',

  followTitle: 'Follow your case',
  followLead: 'Write the code that you were given when you sent it in.',
  codeLabel: 'Code',
  codeHint: 'Four groups of four characters. Capital or small letters, with or without hyphens, are all the same.',
  codeEmpty: 'Write the code',
  codeLength: 'The code has {length} characters. Here there are {count}.',
  codeCharacters: 'The code has only letters A–Z and digits. Check that it is copied right.',
  codeLost:
    'Have you lost the code? Then nobody can open the case for you here. Contact the school, or send it in again.',
  openCase: 'Show the case',
  wrongCodeTitle: 'The code is not right',
  wrongCode:
    'No case has that code. Check each character and try again. After several mistakes you have to wait a while between tries.',

  stage: 'How far it has come',
  underWay: 'Under way',
  closed: 'Closed',
  entries: 'What has happened',
  you: 'From you',
  them: 'From {office}',
  yourWords: 'Show what you wrote',
  new: 'New',
  erased: 'The content has been erased and cannot be read any more.',
  commands: 'What you can do now',
  rarely: 'Other things you can do',
  nothingToDo: 'You need not do anything just now. Look in again in some days.',
  noLongerPossible: 'This can no longer be sent, for the case has gone on.',
  given: 'Sent. It has arrived.',
  hasWritten: 'Something new has come in your case.',
  hasComeFurther: 'Your case has come further.',
  showNew: 'Show what is new',
  refreshes: 'The page updates by itself as long as it is open.',
};
