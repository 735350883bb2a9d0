// The codes that lie open in the log: which box was ticked, and how many persons; never who.

/** What happened to the data: got out, was changed, or was lost. @source GDPR 33:1 */
export const BREACHES = ['konfidentialitet', 'riktighet', 'tillganglighet'] as const;

export const CAUSES = [
  'fel_mottagare',
  'forlorad_eller_stulen',
  'obehorig_lasning',
  'felaktig_publicering',
  'fel_behorighet',
  'intrang',
  'raderad',
  'leverantor',
  'annat',
] as const;

export const FOUND_BY = [
  'egen_personal',
  'berord_person',
  'personuppgiftsbitrade',
  'tillsynsmyndighet',
  'klagomal',
  'avvikelse',
  'annan',
] as const;

export const SUBJECTS = ['barn_elever', 'vardnadshavare', 'personal', 'andra'] as const;

export const CATEGORIES = [
  'identitet',
  'kontakt',
  'personnummer',
  'skyddade_uppgifter',
  'halsa',
  'stod_och_elevhalsa',
  'omdomen',
  'sociala_forhallanden',
  'lagovertradelser',
  'ekonomi',
  'inloggning',
  'bild_ljud',
  'andra_kansliga',
] as const;

/** How likely harm to people's rights and freedoms is. Only `ingen_risk` lets a breach go unreported. @source GDPR 33:1 */
export const RISKS = ['ingen_risk', 'risk', 'hog_risk'] as const;
export type Risk = (typeof RISKS)[number];

export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Most persons that one breach can be said to concern. */
export const MOST_PERSONS = 10_000_000;
