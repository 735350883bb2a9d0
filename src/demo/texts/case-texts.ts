import type { Random } from '../random.ts';

/** Phrases of those who handle a case, by what they are asked. Neutral, short, and about nobody. */
const PHRASES = {
  notify: ['Anmäls enligt rutin. Utredning behövs.', 'Rapport mottagen i dag. Skyddet i vardagen är ordnat.', ''],
  protection: [
    'Extra rastvakt och vuxen i korridoren.',
    'Eleverna hålls isär tills vidare.',
    'En vuxen följer barnet på rasterna.',
  ],
  instruction: [
    'Prata med barnet först.',
    'Skyndsamt. Återkoppla till mig på fredag.',
    'Ta hjälp av elevhälsan vid samtalen.',
  ],
  plan: [
    'Samtal med båda och två vittnen, sedan genomgång av tidigare händelser.',
    'Samtal var för sig. Vårdnadshavare får komma in med sin bild.',
  ],
  saidExposed: [
    'Berättar lugnt vad som hände och att det började redan veckan innan.',
    'Säger att det kändes jobbigt mest för att andra såg på.',
    'Är kortfattad men tydlig med att det ska sluta.',
  ],
  ownView: [
    'Tycker att det var fel och vill inte att det händer igen.',
    'Säger att det inte var på skoj.',
    'Upplever att vuxna inte alltid ser.',
  ],
  wanted: [
    'Vill att en vuxen är i närheten på rasterna.',
    'Vill inte sitta bredvid längre.',
    'Vill ha en ursäkt men inte inför klassen.',
    'Vill kunna säga till en bestämd vuxen.',
  ],
  saidAccused: [
    'Medger en del men säger att båda var arga.',
    'Säger att det var ett skämt och förstår nu att det inte togs så.',
    'Känner inte igen beskrivningen. Lyssnade på hur det uppfattats.',
    'Berättar öppet och vill be om ursäkt.',
  ],
  saidWitness: [
    'Bekräftar i stort det som rapporten säger.',
    'Såg slutet men inte början.',
    'Hörde orden men minns inte exakt.',
  ],
  circumstances: [
    'Av samtalen framgår att händelsen ägt rum i huvudsak så som den rapporterats.',
    'Uppgifterna går delvis isär. Två vittnen stöder barnets beskrivning.',
    'Samtalen ger en samstämmig bild av vad som sades och gjordes.',
  ],
  circumstancesUnclear: [
    'Uppgifterna går isär och ingen annan har sett eller hört händelsen.',
    'Det har inte gått att klarlägga vad som hände.',
  ],
  causes: [
    'Få vuxna på platsen i bytet mellan lektioner. En konflikt i gruppen sedan tidigare.',
    'Otydliga regler för platsen och trångt vid den tiden.',
    'Gruppen är ny och rollerna har inte satt sig.',
    'Konflikten började i en chatt på fritiden och fortsatte i skolan.',
  ],
  suggestions: [
    'Fast vuxen på platsen, uppföljande samtal och arbete i gruppen.',
    'Platsbyte och samtalsserie med kurator.',
    '',
  ],
  guardiansView: [
    'Vill att skolan tar tag i det snabbt och håller dem underrättade.',
    'Är nöjda med att ha blivit kontaktade samma dag.',
    '',
  ],
  found: [
    'Handlingen har kränkt barnets värdighet. Den var oönskad och det var tydligt för den andre.',
    'Utredningen visar att barnet har utsatts för kränkande behandling i samband med verksamheten.',
  ],
  notFound: [
    'Utredningen ger inte stöd för att barnet har utsatts för kränkande behandling. Förebyggande insatser görs ändå.',
    'Det går inte att fastställa vad som hände. Skolan fortsätter att vara uppmärksam.',
  ],
  elsewhere: [
    'Händelsen har skett på fritiden utan samband med verksamheten. Vårdnadshavarna har fått råd om vart de kan vända sig.',
  ],
  harassment: ['Orden har samband med diskrimineringsgrund och ärendet prövas som trakasserier.'],
  childsBest: [
    'Barnets egen syn har vägt tungt. Åtgärderna är valda efter vad barnet sagt.',
    'Barnets bästa är att det upphör utan att barnet behöver ändra sin vardag.',
  ],
  effect: [
    'Barnet säger att det har upphört och går gärna till skolan.',
    'Lugnt sedan åtgärderna började.',
    'Två uppföljningar utan nya händelser.',
  ],
  comment: ['Det är bra nu.', 'Har inte hänt något mer.', 'Känns bättre, men vill ha kvar den vuxna på rasten.', ''],
  commentNotYet: ['Det har hänt en gång till.', 'Blir fortfarande lämnad utanför ibland.'],
  approve: ['', 'Utrett och avslutat enligt rutin.', 'Bra dokumenterat.'],
  missing: [
    'Komplettera med vårdnadshavarnas syn och hur effekten har mätts.',
    'Orsaksanalysen behöver säga något om organisationen.',
  ],
  noPolice: ['Elevens ålder och händelsens art. Ingen misstanke om brott.', 'Ingen elev är misstänkt för brott.'],
  noConcern: [
    'Det har övervägts. Inget som tyder på att barnet far illa i övrigt.',
    'Övervägt tillsammans med elevhälsan.',
  ],
  noWorkEnvironment: ['Händelsen var inte ett allvarligt tillbud.', 'Ingen har skadats allvarligt.'],
  note: [
    'Arbetslaget informerat på veckomötet.',
    'Vårdnadshavare ringde och undrade hur det går. Fick besked.',
    'Rastschemat är ändrat från och med måndag.',
  ],
  done: ['Genomfört som planerat.', 'Klart. Barnet tyckte att det hjälpte.', ''],
  later: ['Vi vill se att det håller i sig.', 'Fortsätter en period till.'],
} as const satisfies Record<string, readonly string[]>;
export type Phrase = keyof typeof PHRASES;

/** Something that people write at such a place; may be nothing where nothing is asked for. */
export const phrase = (random: Random, of: Phrase): string => random.pick(PHRASES[of]);

/** Measures with the level at which they are taken. */
export const MEASURES = [
  {
    what: 'Samtal med eleven en gång i veckan.',
    level: 'individ_utsatt',
    howMeasured: 'Eleven tillfrågas varje vecka.',
  },
  { what: 'Bestämd vuxen att gå till på rasterna.', level: 'individ_utsatt', howMeasured: 'Avstämning med eleven.' },
  { what: 'Samtalsserie om ansvar och gränser.', level: 'individ_utovare', howMeasured: 'Nya händelser räknas.' },
  { what: 'Platsbyte i klassrummet och nya par.', level: 'individ_utovare', howMeasured: 'Observation i två veckor.' },
  { what: 'Arbete i gruppen om språk och kamratskap.', level: 'grupp', howMeasured: 'Trygghetsfrågor före och efter.' },
  { what: 'Genomgång av vad som gäller i gruppchattar.', level: 'grupp', howMeasured: 'Frågor på mentorstiden.' },
  {
    what: 'Fler vuxna på platsen enligt nytt rastschema.',
    level: 'organisation',
    howMeasured: 'Händelser på platsen räknas.',
  },
  {
    what: 'Ändrad schemaläggning så att grupperna inte möts.',
    level: 'organisation',
    howMeasured: 'Händelser på platsen räknas.',
  },
] as const;
