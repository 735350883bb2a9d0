import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain English. */
export const law: ProcessTexts['law'] = {
  'SL 1:10':
    "The child's best interests are the starting point. The child's own view must be made clear as far as possible and weighed in by age and maturity.",
  'SL 2:8': 'The huvudman answers for the education following the law.',
  'SL 2:8a': 'The skolchef helps the huvudman to see that the rules are followed.',
  'SL 3:7': 'If a pupil may need special support, the need must be investigated promptly.',
  'SL 3:12j': 'When a pupil changes school, the old school hands over what the new one needs to know.',
  'SL 4:3': 'The huvudman must follow up, analyse causes and act on them, all the time.',
  'SL 5:6':
    'Staff may step in at once and in reasonable proportion, also physically, to avert violence and degrading acts.',
  'SL 5:9':
    'If a pupil disturbs order, behaves improperly or commits an offence, the rektor must see that it is investigated.',
  'SL 6:1': 'The rules against degrading treatment hold for all education and other activity under the Education Act.',
  'SL 6:2': 'Discrimination, and so harassment, is governed by the Discrimination Act.',
  'SL 6:3':
    "Degrading treatment is conduct that violates a child's dignity without being discrimination. Contractors are staff too.",
  'SL 6:5': 'The huvudman answers for the staff doing their duties at work.',
  'SL 6:7': 'The huvudman must prevent degrading treatment.',
  'SL 6:9': 'The huvudman and the staff may never expose a child to degrading treatment.',
  'SL 6:10':
    'Staff who learn that a child feels degraded report it to the rektor. The rektor notifies the huvudman. The huvudman investigates promptly and takes the measures needed for it not to happen again.',
  'SL 6:11': 'No child may be punished for having told, reported or taken part in an investigation.',
  'SL 6:14':
    'If the child shows circumstances that speak for degrading treatment, the huvudman must show that there was none. So everything is written down when it happens.',
  'SL 6a:10':
    'If a pupil can be suspected of a crime connected with the school, the rektor must report it to the police unless predominant reasons speak against. Not in förskola.',
  'SL 6a:11': 'In fritidshem outside school units, the person whom the huvudman appoints makes the report.',
  'SL 26:3': 'The Schools Inspectorate supervises that the huvudman follows the rules.',
  'DL 1:4':
    'Harassment violates dignity and has to do with a ground of discrimination. Sexual harassment is of a sexual nature.',
  'DL 2:7':
    'If the education provider learns that a child feels harassed, it must be investigated and measures taken for it not to happen again.',
  'DL 2:19': 'Whoever has reported or taken part in an investigation of discrimination may not suffer reprisals.',
  'FL 16': 'Whoever is involved, closely related, or for another reason may be suspected of bias, is partial.',
  'FL 17': 'Whoever is partial may not handle the matter nor be present when it is decided.',
  'FL 18': 'Whoever may be partial must say so at once.',
  'OSL 5:1': 'Official documents must be registered as soon as they have arrived or been drawn up.',
  'OSL 10:2': 'An authority may give out something secret when that is necessary for it to carry out its own work.',
  'OSL 10:27':
    'Something secret may be told to an authority when the interest of that clearly weighs more than what the secrecy protects.',
  'OSL 10:28': 'Secrecy is no hindrance to telling an authority what it has a right to by an act of law.',
  'OSL 12:3': 'Guardians have a right to insight, but not if the child would suffer substantial harm from it.',
  'OSL 21:3': 'Details that can reveal where a persecuted or threatened person is are secret.',
  'OSL 40:7g': 'What is said in a report of concern is secret at the school too.',
  'KL 7:5': 'The board may let an employee decide on its behalf.',
  'SoL 19:1':
    'Staff in schools must report to the social services at once if they learn or suspect that a child is ill-treated.',
  'AML 1:3':
    'Pupils count as employees in the Work Environment Act, but not children in förskola nor pupils in fritidshem.',
  'AML 3:3a':
    'Serious incidents, deaths and severe injuries at work must be reported to the Work Environment Authority without delay.',
};
