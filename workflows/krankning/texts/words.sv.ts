// Words that several forms share, in Swedish.

export const accusedKind = {
  elev: 'En elev',
  flera: 'Flera elever',
  personal: 'Någon i personalen',
  rektor: 'Rektorn eller en biträdande rektor',
  huvudman: 'Skolchefen eller någon annan hos huvudmannen',
  utomstaende: 'Någon utanför skolan',
  okand: 'Jag vet inte vem',
};

export const types = {
  fysisk: 'Fysiskt: slag, knuffar, tagit saker',
  verbal: 'Med ord: hot, öknamn, skällsord',
  psykisk: 'Psykiskt: ryktesspridning, blickar, grimaser',
  utfrysning: 'Utfrysning',
  digital: 'Text, bild eller film på nätet eller i telefonen',
  sexuell: 'Av sexuell natur',
};

export const places = {
  klassrum: 'Klassrum',
  korridor: 'Korridor',
  toalett: 'Toalett',
  omkladningsrum: 'Omklädningsrum',
  skolgard: 'Skolgård',
  matsal: 'Matsal',
  idrott: 'Idrottshall eller idrottsplats',
  skolvag: 'Skolväg eller skolskjuts',
  fritids: 'Fritidshem',
  digitalt: 'Digitalt',
  annan: 'Annan plats',
};

export const skolform = {
  forskola: 'Förskola',
  pedagogisk_omsorg: 'Pedagogisk omsorg',
  fritidshem: 'Fritidshem',
  forskoleklass: 'Förskoleklass',
  grundskola: 'Grundskola',
  anpassad_grundskola: 'Anpassad grundskola',
  specialskola: 'Specialskola',
  sameskola: 'Sameskola',
  gymnasieskola: 'Gymnasieskola',
  anpassad_gymnasieskola: 'Anpassad gymnasieskola',
  komvux: 'Komvux',
};

export const severity = {
  enstaka_lindrig: 'Enstaka och lindrig',
  allvarlig: 'Allvarlig',
  upprepad: 'Upprepad',
  vet_ej: 'Vet inte',
};

export const basis = {
  krankning: 'Kränkande behandling (skollagen)',
  trakasserier: 'Trakasserier (diskrimineringslagen)',
  sexuella_trakasserier: 'Sexuella trakasserier (diskrimineringslagen)',
};

export const grounds = {
  kon: 'Kön',
  konsoverskridande_identitet: 'Könsöverskridande identitet eller uttryck',
  etnisk_tillhorighet: 'Etnisk tillhörighet',
  religion: 'Religion eller annan trosuppfattning',
  funktionsnedsattning: 'Funktionsnedsättning',
  sexuell_laggning: 'Sexuell läggning',
  alder: 'Ålder',
};

export const effects = {
  ja: 'Ja, det har upphört',
  delvis: 'Delvis',
  nej: 'Nej, det fortsätter',
  nytt: 'Något nytt har hänt',
};

export const yesNoUnsure = { ja: 'Ja', nej: 'Nej', vet_ej: 'Vet inte' };
