// Words that several forms share, in Swedish.

export const areas = {
  undervisning: 'Undervisningen',
  trygghet: 'Trygghet och trivsel',
  stod: 'Stöd och anpassningar',
  betyg: 'Betyg och bedömning',
  skolskjuts: 'Skolskjuts',
  lokaler: 'Lokaler och utemiljö',
  mat: 'Maten',
  bemotande: 'Bemötandet',
  klagomalshantering: 'Hur ett klagomål har tagits om hand',
  annat: 'Något annat',
};

export const criticisedKind = {
  ingen: 'Nej, ingen särskild person',
  personal: 'Ja, någon i personalen',
  rektor: 'Ja, rektorn eller en biträdande rektor',
  huvudman: 'Ja, skolchefen eller någon annan hos huvudmannen',
  vet_ej: 'Jag vet inte',
};

export const levels = { personal: 'Personalen', rektor: 'Rektorn', huvudman: 'Huvudmannen' };

export const relations = { elev: 'Elev', vardnadshavare: 'Vårdnadshavare', annan: 'Någon annan' };

export const ways = {
  koden: 'Med koden, här',
  e_post: 'E-post',
  brev: 'Brev',
  telefon: 'Telefon',
  personligt: 'Personligen',
};

export const outOfReach = { anonym_utan_kod: 'Anonym och utan kod', kontakt_saknas: 'Ingen väg att nå personen' };

export const yesNo = { ja: 'Ja', nej: 'Nej' };
