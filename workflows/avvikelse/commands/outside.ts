import { HANDLERS, HUVUDMAN, RECEIVERS } from '../actors.ts';
import * as information from '../forms/information.ts';
import * as forms from '../forms/outside.ts';
import type { AvvikelseCommands } from './definition.ts';

/** What is owed to authorities outside, and who is to be told. */
export const outsideCommands = {
  answerStaffQuestion: {
    event: 'StaffQuestionAnswered',
    kind: 'side',
    form: forms.answerStaffQuestionForm,
    who: RECEIVERS,
    sources: ['AML 1:3', 'AML 3:3a'],
  },
  decideWorkEnvironment: {
    event: 'WorkEnvironmentDecided',
    kind: 'side',
    form: forms.decideWorkEnvironmentForm,
    who: RECEIVERS,
    sources: ['AML 3:3a', 'AML 1:3'],
  },
  decideInsuranceAgency: {
    event: 'InsuranceAgencyDecided',
    kind: 'side',
    form: forms.decideInsuranceAgencyForm,
    who: RECEIVERS,
    sources: ['SFB 42:10'],
  },
  concernHealthCare: {
    event: 'HealthCareConcerned',
    kind: 'grave',
    who: HANDLERS,
    sources: ['PSL 3:3'],
  },
  handOverHealthCare: {
    event: 'HealthCareHandedOver',
    kind: 'side',
    form: forms.handOverHealthCareForm,
    who: HUVUDMAN,
    readers: HUVUDMAN,
    sources: ['PSL 3:3'],
  },
  informSafetyRepresentative: {
    event: 'SafetyRepresentativeInformed',
    kind: 'side',
    form: information.informSafetyRepresentativeForm,
    who: HANDLERS,
    sources: ['AML 6:4'],
  },
  informPupilRepresentative: {
    event: 'PupilRepresentativeInformed',
    kind: 'side',
    form: information.informPupilRepresentativeForm,
    who: HANDLERS,
    sources: ['AML 6:18'],
  },
  informGuardians: {
    event: 'GuardiansInformed',
    kind: 'note',
    form: information.informGuardiansForm,
    who: HANDLERS,
    sources: ['OSL 12:3'],
  },
  informInsurance: {
    event: 'InsuranceInformed',
    kind: 'note',
    form: information.informInsuranceForm,
    who: HANDLERS,
    sources: ['SL 2:8'],
  },
} as const satisfies AvvikelseCommands;
