/** Something that went wrong or nearly did, and what was found and done about it. Neutral, short, and about nobody. */
export interface Deviation {
  readonly kind: 'tillbud' | 'olycksfall' | 'annan';
  readonly hazard: string;
  readonly place: string;
  readonly what: string;
  readonly cause: string;
  readonly measure: string;
}

/** What happens in a school now and then. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    kind: 'tillbud',
    hazard: 'fall',
    place: 'skolgard',
    what: 'Ett fäste i klätterställningen hade lossnat och ställningen gungade till.',
    cause: 'Ingen hade ansvar för att se över utrustningen efter vintern.',
    measure: 'Genomgång av lekutrustningen varje vår och höst',
  },
  {
    kind: 'olycksfall',
    hazard: 'skarning',
    place: 'slojd_lab',
    what: 'Ett skär på bandsågen satt löst och en elev fick ett sår i handen.',
    cause: 'Skyddet var borttaget sedan föregående lektion.',
    measure: 'Kontroll av maskinskydd före varje lektion',
  },
  {
    kind: 'olycksfall',
    hazard: 'klamning',
    place: 'entre_trappa',
    what: 'Ytterdörren slog igen i blåsten och klämde ett finger.',
    cause: 'Dörrstängaren är för hårt inställd.',
    measure: 'Klämskydd och ny dörrstängare',
  },
  {
    kind: 'tillbud',
    hazard: 'kemikalie',
    place: 'slojd_lab',
    what: 'En flaska utan etikett stod framme under en laboration.',
    cause: 'Rutinen för märkning är inte känd av vikarier.',
    measure: 'Märkning av alla kemikalier och genomgång med vikarier',
  },
  {
    kind: 'annan',
    hazard: 'tillsyn',
    place: 'skolgard',
    what: 'Rastvakten hade blivit sjuk och ingen ersatte på förmiddagsrasten.',
    cause: 'Schemat har ingen reserv för rastvakter.',
    measure: 'Reserv i rastvaktsschemat',
  },
  {
    kind: 'tillbud',
    hazard: 'mat_allergi',
    place: 'matsal',
    what: 'Fel maträtt stod på specialkostvagnen. Det upptäcktes innan någon åt.',
    cause: 'Listan från köket var från förra veckan.',
    measure: 'Ny lista varje måndag, kvitterad av köket',
  },
  {
    kind: 'tillbud',
    hazard: 'trafik',
    place: 'skolvag',
    what: 'En bil backade på lämningsplatsen när elever gick förbi.',
    cause: 'Gångvägen korsar lämningsplatsen.',
    measure: 'Avspärrad gångväg vid lämning och hämtning',
  },
];

/** The same thing at the same place again and again. */
export const SLIPPERY: Deviation = {
  kind: 'tillbud',
  hazard: 'fall',
  place: 'entre_trappa',
  what: 'Någon halkade i trappan vid entrén men tog emot sig.',
  cause: 'Mattan flyttas vid städning och läggs inte tillbaka.',
  measure: 'Fast matta och halkskydd på trappstegen',
};

/** Staff is hit. */
export const HIT: Deviation = {
  kind: 'olycksfall',
  hazard: 'hot_vald',
  place: 'klassrum',
  what: 'En medarbetare fick ett slag mot armen när en konflikt skulle avvärjas.',
  cause: 'Bemanningen räckte inte i övergången mellan lektionerna.',
  measure: 'Två vuxna vid övergångarna',
};

/** A threat that could have ended very badly. */
export const KNIFE: Deviation = {
  kind: 'tillbud',
  hazard: 'hot_vald',
  place: 'korridor',
  what: 'En person visade upp en kniv och hotade. Ingen skadades och platsen utrymdes.',
  cause: 'Sidoentrén stod olåst under skoldagen.',
  measure: 'Låst sidoentré och övad utrymning',
};
