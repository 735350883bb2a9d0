import type { Form } from '../../../src/domain/form.ts';
import { EFFECTS } from '../codes.ts';

/** What will be done, by whom, until when, and how one will see that it helped. @source SL 6:10 */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [
    {
      name: 'measures',
      kind: 'list',
      required: true,
      max: 20,
      source: 'SL 6:10',
      of: [
        { name: 'what', kind: 'longText', required: true },
        {
          name: 'level',
          kind: 'choice',
          required: true,
          options: ['individ_utsatt', 'individ_utovare', 'grupp', 'organisation'],
        },
        { name: 'owner', kind: 'staff', required: true },
        { name: 'startsOn', kind: 'date' },
        { name: 'dueOn', kind: 'date', required: true, notInPast: true },
        { name: 'expectedEffect', kind: 'longText' },
        { name: 'howMeasured', kind: 'longText' },
      ],
    },
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true },
    { name: 'needsSupportInquiry', kind: 'boolean', source: 'SL 3:7' },
    { name: 'needsDisciplineInquiry', kind: 'boolean', source: 'SL 5:9' },
  ],
};

/** Where the matter belongs when it has no connection with the school. @source SL 6:10 */
export const referForm: Form = {
  id: 'refer',
  fields: [
    {
      name: 'referredTo',
      kind: 'choices',
      required: true,
      options: ['polis', 'socialtjanst', 'vardnadshavare', 'annan_skola', 'arbetsmiljo', 'annan'],
    },
    { name: 'how', kind: 'longText', required: true },
  ],
};

/** Has it stopped, and what now. @source SL 6:10 */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'talkedBy', kind: 'staff' },
    { name: 'stopped', kind: 'choice', required: true, options: EFFECTS },
    { name: 'measuresDone', kind: 'choice', required: true, options: ['ja', 'delvis', 'nej'] },
    { name: 'childComment', kind: 'longText', source: 'SL 1:10' },
    { name: 'guardianComment', kind: 'longText' },
    {
      name: 'decision',
      kind: 'choice',
      required: true,
      options: ['fortsatt', 'avsluta', 'andra_atgarder', 'ny_utredning'],
    },
    {
      name: 'nextFollowUpOn',
      kind: 'date',
      notInPast: true,
      when: { field: 'decision', is: ['fortsatt', 'andra_atgarder'] },
      required: true,
    },
    { name: 'reason', kind: 'longText', required: { field: 'stopped', is: ['delvis', 'nej', 'nytt'] } },
  ],
};

/** Why the case can be closed. A "konflikt" is no reason: it has been assessed. */
export const proposeClosingForm: Form = {
  id: 'proposeClosing',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: ['upphort', 'ej_konstaterad', 'ej_samband'] },
    { name: 'effect', kind: 'longText' },
    { name: 'reopenConditions', kind: 'longText' },
    { name: 'afterControlOn', kind: 'date', notInPast: true },
  ],
};

/** The huvudman's control. @source SL 2:8 */
export const approveControlForm: Form = { id: 'approveControl', fields: [{ name: 'comment', kind: 'longText' }] };

/** What the huvudman misses. */
export const returnControlForm: Form = {
  id: 'returnControl',
  fields: [{ name: 'missing', kind: 'longText', required: true }],
};

/** The child is asked once more some time after closing. @source SL 6:11 */
export const makeAfterControlForm: Form = {
  id: 'makeAfterControl',
  fields: [
    { name: 'talkedOn', kind: 'date', required: true, notInFuture: true },
    { name: 'stopped', kind: 'choice', required: true, options: EFFECTS },
    { name: 'reprisals', kind: 'choice', required: true, options: ['nej', 'ja'], source: 'SL 6:11' },
    { name: 'childComment', kind: 'longText', source: 'SL 1:10' },
  ],
};

/** Why a closed case is taken up again. */
export const reopenForm: Form = { id: 'reopen', fields: [{ name: 'reason', kind: 'longText', required: true }] };
