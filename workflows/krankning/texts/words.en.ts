// Words that several forms share, in English.

export const accusedKind = {
  elev: 'A pupil',
  flera: 'Several pupils',
  personal: 'A member of staff',
  rektor: 'The rektor or a deputy',
  huvudman: 'The skolchef or somebody else at the huvudman',
  utomstaende: 'Somebody from outside the school',
  okand: 'I do not know who',
};

export const types = {
  fysisk: 'Physical: blows, shoves, things taken',
  verbal: 'With words: threats, names, abuse',
  psykisk: 'Psychological: rumours, looks, faces',
  utfrysning: 'Freezing out',
  digital: 'Text, pictures or film online or on the phone',
  sexuell: 'Of a sexual nature',
};

export const places = {
  klassrum: 'Classroom',
  korridor: 'Corridor',
  toalett: 'Toilet',
  omkladningsrum: 'Changing room',
  skolgard: 'School yard',
  matsal: 'Canteen',
  idrott: 'Gym or sports ground',
  skolvag: 'Way to school or school bus',
  fritids: 'Fritidshem',
  digitalt: 'Online',
  annan: 'Another place',
};

export const skolform = {
  forskola: 'Förskola (preschool)',
  pedagogisk_omsorg: 'Pedagogisk omsorg (family daycare)',
  fritidshem: 'Fritidshem (after-school centre)',
  forskoleklass: 'Förskoleklass (preschool class)',
  grundskola: 'Grundskola (compulsory school)',
  anpassad_grundskola: 'Anpassad grundskola (adapted compulsory school)',
  specialskola: 'Specialskola (special school)',
  sameskola: 'Sameskola (Sami school)',
  gymnasieskola: 'Gymnasieskola (upper secondary school)',
  anpassad_gymnasieskola: 'Anpassad gymnasieskola (adapted upper secondary school)',
  komvux: 'Komvux (adult education)',
};

export const severity = {
  enstaka_lindrig: 'Single and mild',
  allvarlig: 'Serious',
  upprepad: 'Repeated',
  vet_ej: 'Do not know',
};

export const basis = {
  krankning: 'Degrading treatment (Education Act)',
  trakasserier: 'Harassment (Discrimination Act)',
  sexuella_trakasserier: 'Sexual harassment (Discrimination Act)',
};

export const grounds = {
  kon: 'Sex',
  konsoverskridande_identitet: 'Transgender identity or expression',
  etnisk_tillhorighet: 'Ethnicity',
  religion: 'Religion or other belief',
  funktionsnedsattning: 'Disability',
  sexuell_laggning: 'Sexual orientation',
  alder: 'Age',
};

export const effects = {
  ja: 'Yes, it has stopped',
  delvis: 'Partly',
  nej: 'No, it goes on',
  nytt: 'Something new has happened',
};

export const yesNoUnsure = { ja: 'Yes', nej: 'No', vet_ej: 'Do not know' };
