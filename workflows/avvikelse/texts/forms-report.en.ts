import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

/** Questions of the report, in English. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Report a near miss, an accident or a deviation',
    intro: 'First see to it that nobody is in danger. Write what happened; you need not know why.',
    submit: 'Send the report',
    steps: { handelse: 'The event', vilka: 'Whom it concerns', berattelse: 'What happened', mer: 'More, if you know' },
    fields: {
      happenedAt: { label: 'When did it happen?' },
      noticedAt: { label: 'When did you learn of it?' },
      skolform: { label: 'In which school form?', options: words.skolform },
      kind: { label: 'What is it?', options: words.kind },
      hazard: { label: 'What sort of event?', options: words.hazard },
      place: { label: 'Where?', options: words.place },
      concerned: {
        label: 'Who was hurt or in danger?',
        options: {
          barn_elever: 'Children or pupils',
          personal: 'Staff',
          utomstaende: 'Somebody from outside the school',
          ingen: 'Nobody',
        },
      },
      isStaffConcerned: {
        label: 'Was a member of staff hurt or in danger?',
        hint: 'Children in förskola, pedagogisk omsorg and fritidshem do not count as employees in the Work Environment Act, but staff do.',
      },
      affected: { label: 'Who?' },
      looksSerious: {
        label: 'Is it serious?',
        hint: 'A death, a bad injury, several hurt at once, or serious danger to life or health.',
      },
      what: { label: 'What happened?' },
      conduct: {
        label: 'Is it about what somebody employed has done or failed to do?',
        hint: 'That person is not to investigate or control the case.',
        options: words.conduct,
      },
      inQuestion: { label: 'Who is it?', hint: 'The person will not see the case.' },
      exactPlace: { label: 'Where more exactly?' },
      activity: {
        label: 'During what?',
        options: {
          lektion: 'Lesson or activity',
          rast: 'Break',
          omsorg: 'Care',
          utflykt: 'Outing',
          praktik: 'Workplace training',
          arbete: "The staff's work",
          vag: 'On the way there or home',
          annat: 'Something else',
        },
      },
      injury: { label: 'Which injury?', hint: 'In short. What elevhälsan knows does not belong here.' },
      care: {
        label: 'Which care was given?',
        options: {
          ingen: 'None',
          forsta_hjalpen: 'First aid',
          elevhalsan: 'School health service',
          vardcentral: 'Health centre',
          sjukhus: 'Hospital',
        },
      },
      witnesses: { label: 'Who saw it?' },
      measuresTaken: { label: 'What has been done already?' },
      areGuardiansInformed: { label: 'Do the guardians know?' },
      guardiansInformedAt: { label: 'When were they told?' },
      alsoConcerns: {
        label: 'Does it concern something else as well?',
        hint: 'Tick only. Write nothing about health here.',
        options: {
          krankning: 'A child may have been degraded',
          personuppgifter: 'Personal data may have gone astray',
          emi: "The school health service's medical care",
        },
      },
    },
  },
};
