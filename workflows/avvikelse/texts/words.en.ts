// Words that several forms share, in English.

export { accusedKind, skolform, types } from '../../krankning/texts/words.en.ts';

export const kind = {
  tillbud: 'Near miss: it could have ended badly',
  olycksfall: 'Accident: somebody was hurt',
  annan: 'Another deviation',
};

export const hazard = {
  fall: 'Fall, slip or stumble',
  klamning: 'Something caught or crushed',
  slag: 'Blow, knock or collision',
  skarning: 'Cut or prick',
  brannskada: 'Burn',
  kemikalie: 'Chemical or gas',
  el: 'Electricity',
  fallande_foremal: 'Collapse or falling object',
  trafik: 'Traffic',
  hot_vald: 'Threat or violence',
  barn_avvek: 'A child left without permission',
  tillsyn: 'Lack of supervision',
  mat_allergi: 'Food or allergy',
  brand: 'Fire',
  belastning: 'Strain or stress',
  rutin_foljdes_inte: 'A routine was not followed or was missing',
  annat: 'Something else',
};

export const place = {
  klassrum: 'Classroom or preschool room',
  korridor: 'Corridor',
  toalett: 'Toilet',
  omkladningsrum: 'Changing room',
  skolgard: 'School or preschool yard',
  matsal: 'Canteen',
  kok: 'Kitchen',
  idrott: 'Gym or sports ground',
  slojd_lab: 'Workshop or laboratory',
  fritids: 'Fritidshem (after-school centre)',
  entre_trappa: 'Entrance or stairs',
  skolvag: 'Way to school or school bus',
  utflykt: 'Outing or journey',
  arbetsplats_praktik: 'Workplace training',
  digitalt: 'Online',
  annan: 'Another place',
};

export const grade = { ringa: 'Minor', mattlig: 'Moderate', allvarlig: 'Serious' };

export const dangers = {
  dodsfall: 'Somebody has died',
  svarare_skada: 'Somebody has been badly hurt',
  flera_skadade: 'Several were hurt at once',
  allvarlig_fara: 'There was serious danger to life or health',
};

export const conduct = {
  nej: 'No',
  personal: 'Yes, a member of staff',
  rektor: 'Yes, the rektor or a deputy',
  huvudman: 'Yes, the skolchef or somebody else at the huvudman',
  vet_ej: 'I do not know',
};

export const causeLevels = {
  individ: 'In individuals',
  grupp: 'In the group',
  organisation: 'In how we organise ourselves',
  plats: 'In the place',
  teknik: 'In machines and equipment',
  tid: 'At certain times',
};
