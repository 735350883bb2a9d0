import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain English. */
export const law: ProcessTexts['law'] = {
  'SL 1:10':
    "The child's best interests are the starting point. The child's own view must be made clear as far as possible and weighed in by age and maturity.",
  'SL 4:3': 'The huvudman must follow up, analyse causes and act on them, all the time.',
  'SL 4:7':
    'If a complaint or anything else shows that there are defects in the activity, the huvudman must see that the measures needed are taken.',
  'SL 4:8':
    'The huvudman receives and looks into complaints about the education: confirms, investigates promptly and answers whoever complained.',
  'SL 6:10': 'Staff who learn that a child feels degraded report it, also when it comes to light in a complaint.',
  'SL 26:3a':
    "The Schools Inspectorate examines a single child's matter only after the huvudman has had the chance to deal with the complaint, unless there are particular reasons.",
  'SL 26:3b': 'The Inspectorate may hand information over to the huvudman, who then deals with it as a complaint.',
  'SL 26:7': 'Whoever is under supervision must supply the information and documents that the Inspectorate asks for.',
  'SL 26:8': 'The Inspectorate may order whoever does not supply what was asked for to do so.',
  'FL 6': 'Whoever turns to an authority must get the help needed, also to find the right one.',
  'FL 11': 'Whoever waits for a decision that is considerably delayed must be told so, and why.',
  'FL 16': 'Whoever is involved, closely related, or for another reason may be suspected of bias, is partial.',
  'FL 17': 'Whoever is partial may not handle the matter nor be present when it is decided.',
  'FL 18': 'Whoever may be partial must say so at once.',
  'FL 27': 'What comes in otherwise than in a document must be written down, with when and by whom.',
  'OSL 5:1': 'Official documents must be registered as soon as they have arrived or been drawn up.',
  'OSL 5:2': 'The register must be fit to be shown to the public: what is secret is left out or kept apart.',
  'OSL 21:3': 'Details that can reveal where a persecuted or threatened person is are secret.',
  'TF 2:9': 'A document has arrived when it has reached the authority or somebody who works there.',
  'KL 7:5': 'The board may let an employee decide on its behalf.',
  'GDPR 33:1':
    'A personal data breach is notified to the authority within 72 hours of its becoming known, unless it is unlikely to be a risk.',
};
