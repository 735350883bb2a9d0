// Words that several forms share, in Swedish.

export { accusedKind, skolform, types } from '../../krankning/texts/words.sv.ts';

export const kind = {
  tillbud: 'Tillbud: kunde ha slutat illa',
  olycksfall: 'Olycksfall: någon skadades',
  annan: 'Annan avvikelse',
};

export const hazard = {
  fall: 'Fall, halkning eller snubbling',
  klamning: 'Klämning',
  slag: 'Slag, stöt eller krock',
  skarning: 'Skärning eller stick',
  brannskada: 'Brännskada',
  kemikalie: 'Kemikalie eller gas',
  el: 'El',
  fallande_foremal: 'Ras eller fallande föremål',
  trafik: 'Trafik',
  hot_vald: 'Hot eller våld',
  barn_avvek: 'Barn lämnade verksamheten utan lov',
  tillsyn: 'Brist i tillsynen',
  mat_allergi: 'Mat eller allergi',
  brand: 'Brand',
  belastning: 'Belastning eller stress',
  rutin_foljdes_inte: 'Rutin följdes inte eller saknades',
  annat: 'Något annat',
};

export const place = {
  klassrum: 'Klassrum eller avdelning',
  korridor: 'Korridor',
  toalett: 'Toalett',
  omkladningsrum: 'Omklädningsrum',
  skolgard: 'Skolgård eller förskolegård',
  matsal: 'Matsal',
  kok: 'Kök eller hemkunskapssal',
  idrott: 'Idrottshall eller idrottsplats',
  slojd_lab: 'Slöjdsal, verkstad eller laboratorium',
  fritids: 'Fritidshem',
  entre_trappa: 'Entré eller trappa',
  skolvag: 'Skolväg eller skolskjuts',
  utflykt: 'Utflykt eller resa',
  arbetsplats_praktik: 'Praktikplats',
  digitalt: 'Digitalt',
  annan: 'Annan plats',
};

export const grade = { ringa: 'Ringa', mattlig: 'Måttlig', allvarlig: 'Allvarlig' };

export const dangers = {
  dodsfall: 'Någon har dött',
  svarare_skada: 'Någon har skadats svårt',
  flera_skadade: 'Flera skadades samtidigt',
  allvarlig_fara: 'Det fanns allvarlig fara för liv eller hälsa',
};

export const conduct = {
  nej: 'Nej',
  personal: 'Ja, någon i personalen',
  rektor: 'Ja, rektorn eller en biträdande rektor',
  huvudman: 'Ja, skolchefen eller någon annan hos huvudmannen',
  vet_ej: 'Vet inte',
};

export const causeLevels = {
  individ: 'Hos enskilda',
  grupp: 'I gruppen',
  organisation: 'I hur vi organiserar oss',
  plats: 'På platsen',
  teknik: 'I teknik och utrustning',
  tid: 'Vid vissa tider',
};
