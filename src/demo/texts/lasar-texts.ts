/** What a school's year was about, in words of its own; `place` and `time` are codes of the mapping. */
export interface Topic {
  readonly place: string;
  readonly time: string;
  readonly said: string;
  readonly summary: string;
  readonly risk: string;
  readonly cause: string;
  readonly measure: string;
  readonly goal: string;
  readonly expected: string;
  readonly changed: string;
  readonly conclusion: string;
  readonly popular: string;
}

/** Invented. */
export const TOPICS = [
  {
    ...{ place: 'matsal', time: 'lunch' },
    said: 'Kön till matsalen är värst.',
    summary: 'Matsalen är det som oroar mest.',
    risk: 'Trängsel i kön.',
    cause: 'Ingen vuxen hade ansvar för kön.',
    measure: 'Två vuxna i matsalen.',
    goal: 'Alla vågar äta lunch.',
    expected: 'Färre händelser i matsalen.',
    changed: 'En egen kö för de yngsta.',
    conclusion: 'Matsalen först.',
    popular: 'Fler är på plats, och två vuxna äter med er.',
  },
  {
    ...{ place: 'skolgard', time: 'rast' },
    said: 'Det blir bråk när vi ska dela in lag.',
    summary: 'Rasterna på skolgården behöver fler vuxna.',
    risk: 'Lekar där några lämnas utanför.',
    cause: 'Rastvärdarna stod vid dörrarna och inte där leken var.',
    measure: 'Rastvärdar som håller i lekar, efter ett schema.',
    goal: 'Alla har någon att vara med.',
    expected: 'Färre händelser på skolgården.',
    changed: 'Eleverna väljer lekarna.',
    conclusion: 'Rasterna först.',
    popular: 'Nu finns det vuxna som leder lekar på rasten.',
  },
  {
    ...{ place: 'omkladningsrum', time: 'idrott_och_ombyte' },
    said: 'Man vill inte vara sist kvar när man byter om.',
    summary: 'Omklädningsrummen är otrygga före och efter idrotten.',
    risk: 'Ingen vuxen är nära när eleverna byter om.',
    cause: 'Läraren låste hallen medan eleverna bytte om.',
    measure: 'En vuxen vid omklädningsrummen vid varje ombyte.',
    goal: 'Alla kan byta om i lugn och ro.',
    expected: 'Färre händelser i omklädningsrummen.',
    changed: 'Bås för den som vill byta om för sig.',
    conclusion: 'Omklädningsrummen först.',
    popular: 'En vuxen är nära när ni byter om, och det finns bås.',
  },
] as const satisfies readonly Topic[];
