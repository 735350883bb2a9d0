import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain English. */
export const law: ProcessTexts['law'] = {
  'SL 2:8': 'The huvudman answers for the education being carried out by the law.',
  'SL 2:8a': 'The skolchef helps the huvudman to see that the rules are followed.',
  'SL 4:3': 'The huvudman follows up, analyses causes and acts on them, all the time.',
  'SL 4:7': 'When shortcomings in the activity come to light the huvudman sees to it that they are put right.',
  'SL 6:10': 'When a child feels degraded it is reported to the rektor and the huvudman and investigated promptly.',
  'FL 16': 'Whoever is involved, close, or for another reason may be suspected of taking sides, is partial.',
  'FL 17': 'Whoever is partial may not handle the matter or be present when it is decided.',
  'FL 18': 'Whoever may be partial says so at once.',
  'OSL 5:1': 'Official documents are registered as soon as they have come in or been drawn up.',
  'OSL 12:3': 'Guardians have insight, but not if the child would suffer substantial harm from it.',
  'OSL 21:3': 'What can reveal where a persecuted or threatened person is, is secret.',
  'AML 1:3':
    'Pupils count as employees in large parts of the Work Environment Act, but children in förskola and pupils in fritidshem do not.',
  'AML 3:2a':
    'The employer plans, directs and controls the work environment, investigates injuries, near misses and risks, and does what is needed. What cannot be done at once is planned in time.',
  'AML 3:3a':
    'Deaths, bad injuries, injuries to several at once and near misses with serious danger to life or health are reported to the Work Environment Authority without delay.',
  'AML 3:4': 'Whoever works there takes part in making the work environment good, and tells of danger.',
  'AML 6:4': 'The safety representative speaks for the employees and takes part when the work environment is examined.',
  'AML 6:18': "The pupils' safety representative is told what the task demands, but not what is secret.",
  'PSL 3:3': "Events in health care, the school's own included, are investigated by the care provider.",
  'SFB 42:10': 'The employer reports work injuries to the Social Insurance Agency.',
  'GDPR 33:1':
    'A personal data breach is reported to the Authority for Privacy Protection within 72 hours, unless it is without risk to those concerned.',
};
