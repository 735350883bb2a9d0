import { DECIDERS, HANDLERS, HUVUDMAN, READERS, REGISTRARS, SENDER } from '../actors.ts';
import { STAFF } from '../../shared/actors.ts';
import * as forms from '../forms/reception.ts';
import { receiveForm, sendForm } from '../forms/start.ts';
import { spawnsOfClass } from '../spawns.ts';
import type { KlagomalCommands } from './definition.ts';

/** From what somebody is not content with to a person who looks into it. */
export const receptionCommands = {
  send: {
    event: 'ComplaintSent',
    kind: 'start',
    form: sendForm,
    who: [SENDER],
    sources: ['SL 4:8', 'TF 2:9'],
  },
  receive: {
    event: 'ComplaintReceived',
    kind: 'start',
    form: receiveForm,
    who: STAFF,
    sources: ['SL 4:8', 'FL 27', 'SL 26:3b'],
    effects: { bars: ['criticised'] },
  },
  register: {
    event: 'Registered',
    kind: 'forward',
    form: forms.registerForm,
    who: REGISTRARS,
    sources: ['OSL 5:1', 'OSL 5:2'],
  },
  confirm: {
    event: 'Confirmed',
    kind: 'forward',
    form: forms.confirmForm,
    who: REGISTRARS,
    sources: ['SL 4:8'],
    shared: true,
  },
  skipConfirmation: {
    event: 'ConfirmationSkipped',
    kind: 'forward',
    form: forms.skipConfirmationForm,
    who: REGISTRARS,
    sources: ['SL 4:8'],
  },
  correctUnit: {
    event: 'UnitCorrected',
    kind: 'side',
    form: forms.correctUnitForm,
    who: REGISTRARS,
    sources: ['SL 4:8'],
    effects: { movesTo: 'unit' },
  },
  identifyCriticised: {
    event: 'CriticisedIdentified',
    kind: 'side',
    form: forms.identifyCriticisedForm,
    who: READERS,
    sources: ['FL 16', 'FL 17'],
    effects: { bars: ['criticised'] },
  },
  classify: {
    event: 'Classified',
    kind: 'forward',
    form: forms.classifyForm,
    who: HANDLERS,
    sources: ['SL 4:8', 'SL 4:7', 'SL 6:10', 'GDPR 33:1'],
    effects: { spawns: spawnsOfClass },
  },
  refer: {
    event: 'Referred',
    kind: 'grave',
    form: forms.referForm,
    who: DECIDERS,
    sources: ['FL 6'],
    shared: true,
  },
  distribute: {
    event: 'Distributed',
    kind: 'forward',
    form: forms.distributeForm,
    who: DECIDERS,
    sources: ['SL 4:8', 'FL 16', 'KL 7:5'],
    effects: { assigns: { handler: 'handler' } },
  },
  changeHandler: {
    event: 'HandlerChanged',
    kind: 'side',
    form: forms.changeHandlerForm,
    who: HUVUDMAN,
    sources: ['FL 16', 'FL 17'],
    effects: { assigns: { handler: 'handler' } },
  },
} as const satisfies KlagomalCommands;
