// Words that several forms share, in English.

export const areas = {
  undervisning: 'The teaching',
  trygghet: 'Safety and well-being',
  stod: 'Support and adjustments',
  betyg: 'Grades and assessment',
  skolskjuts: 'School transport',
  lokaler: 'Buildings and grounds',
  mat: 'The food',
  bemotande: 'How people are met',
  klagomalshantering: 'How a complaint was taken care of',
  annat: 'Something else',
};

export const criticisedKind = {
  ingen: 'No, nobody in particular',
  personal: 'Yes, somebody on the staff',
  rektor: 'Yes, the rektor or a deputy',
  huvudman: 'Yes, the skolchef or somebody else at the huvudman',
  vet_ej: 'I do not know',
};

export const levels = { personal: 'The staff', rektor: 'The rektor', huvudman: 'The huvudman' };

export const relations = { elev: 'Pupil', vardnadshavare: 'Guardian', annan: 'Somebody else' };

export const ways = {
  koden: 'With the code, here',
  e_post: 'E-mail',
  brev: 'Letter',
  telefon: 'By phone',
  personligt: 'In person',
};

export const outOfReach = { anonym_utan_kod: 'Anonymous and without a code', kontakt_saknas: 'No way to reach them' };

export const yesNo = { ja: 'Yes', nej: 'No' };
