import type { Random } from '../random.ts';

/** Who and where, as it is put in a sentence. */
export interface Told {
  readonly child: string;
  readonly other: string;
  readonly place: string;
}

type Kind = 'fysisk' | 'verbal' | 'psykisk' | 'utfrysning' | 'digital' | 'sexuell';
type Sentence = (told: Told) => string;

/** Where it was, by code. */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  klassrum: 'i klassrummet',
  korridor: 'i korridoren',
  toalett: 'utanför toaletterna',
  omkladningsrum: 'i omklädningsrummet',
  skolgard: 'på gården',
  matsal: 'i matsalen',
  idrott: 'på idrotten',
  skolvag: 'på vägen till skolan',
  fritids: 'på fritids',
  digitalt: 'i en gruppchatt',
  annan: 'under en utflykt',
};

const HAPPENED: Readonly<Record<Kind, readonly Sentence[]>> = {
  fysisk: [
    ({ child, other, place }) => `${other} knuffade ${child} ${place} så att ${child} föll. Jag gick emellan.`,
    ({ child, other, place }) => `${child} berättade att ${other} hållit fast och sparkat på benen ${place}.`,
    ({ child, other, place }) => `Bråk ${place}. ${other} slog ${child} på armen flera gånger innan vi hann fram.`,
    ({ child, other, place }) =>
      `${other} ryckte av ${child} mössan och knuffades ${place}. ${child} sa ifrån tydligt.`,
    ({ child, other, place }) =>
      `${child} kom till mig och var ledsen. ${other} hade kastat saker efter ${child} ${place}.`,
  ],
  verbal: [
    ({ child, other, place }) => `${other} kallade ${child} för nedsättande saker ${place}. Flera hörde.`,
    ({ child, other, place }) => `${child} blev retad för sina kläder av ${other} ${place}. Det har hänt förut.`,
    ({ child, other, place }) => `Jag hörde ${other} säga elaka saker om ${child} ${place} och sa till direkt.`,
    ({ child, other, place }) => `${other} härmade ${child} inför andra ${place}. ${child} gick därifrån.`,
    ({ child, other, place }) => `${child} berättar att ${other} hotat med stryk ${place} om ${child} säger något.`,
  ],
  psykisk: [
    ({ child, other, place }) =>
      `${other} har spridit rykten om ${child} ${place}. ${child} vill inte gå på lektionen.`,
    ({ child, other, place }) =>
      `${child} säger att ${other} himlar med ögonen och suckar varje gång ${child} talar ${place}.`,
    ({ child, other, place }) => `${other} gömde ${child}s väska ${place} och låtsades inte veta något.`,
  ],
  utfrysning: [
    ({ child, other, place }) =>
      `${child} får inte vara med ${place}. ${other} bestämmer vilka som får sitta vid bordet.`,
    ({ child, other, place }) =>
      `Flera gick iväg när ${child} kom ${place}. ${child} säger att ${other} har bett dem göra så.`,
    ({ child, other, place }) => `${child} stod ensam ${place} hela rasten. ${other} sa att gruppen var full.`,
  ],
  digital: [
    ({ child, other }) => `${child} visade skärmbilder från en gruppchatt där ${other} skriver nedlåtande om ${child}.`,
    ({ child, other }) =>
      `${other} har lagt ut en bild på ${child} utan lov. Bilden togs i skolan och många har sett den.`,
    ({ child, other }) =>
      `${child} har fått kränkande meddelanden från ${other} under helgen och vågade inte komma i dag.`,
    ({ child, other }) => `${child} blev borttagen ur klassens chatt av ${other} och hånades sedan där.`,
  ],
  sexuell: [
    ({ child, other, place }) =>
      `${other} sa sexuellt nedsättande ord till ${child} ${place}. ${child} tog det mycket illa vid sig.`,
    ({ child, other, place }) => `${child} berättar om ovälkomna kommentarer om sin kropp från ${other} ${place}.`,
    ({ child, other, place }) =>
      `${other} tog på ${child} ${place} fast ${child} sa nej. Vi har delat på dem och ringt hem.`,
  ],
};

const ENDS: readonly Sentence[] = [
  () => 'Jag stannade kvar tills det var lugnt.',
  ({ child }) => `${child} ville prata med mig efteråt.`,
  () => 'Två elever såg vad som hände.',
  ({ child }) => `Jag har sagt till ${child} att vi tar det vidare.`,
  () => 'Jag har inte hunnit prata med alla inblandade.',
  () => '',
  () => '',
];

const MEASURES = [
  'Avbröt, skilde dem åt och pratade med båda var för sig.',
  'Satt med barnet en stund. Kollegor har extra uppsikt resten av dagen.',
  'Ringde hem. Arbetslaget är informerat.',
  'Sa till på plats. Bytte platser i matsalen tills vidare.',
  'Följde med barnet till nästa lektion.',
];

const STAFF: readonly Sentence[] = [
  ({ child, other, place }) =>
    `${child} säger att ${other} skrek åt ${child} ${place} så att alla hörde. ${child} kände sig utpekad.`,
  ({ child, other, place }) => `${other} tog ${child} hårt i armen ${place} enligt två elever. Jag såg det inte själv.`,
  ({ child, other, place }) =>
    `${child} berättar att ${other} upprepade gånger gjort sig lustig över ${child} ${place}.`,
];

/** What a reporter writes, by the first kind of what happened. */
export const whatHappened = (random: Random, kind: string, told: Told): string => {
  const sentences = HAPPENED[kind as Kind] ?? HAPPENED.verbal;
  return `${random.pick(sentences)(told)} ${random.pick(ENDS)(told)}`.trim();
};

/** What a reporter writes when an adult at the school is named. */
export const whatStaffDid = (random: Random, told: Told): string => random.pick(STAFF)(told);

/** What was done at once. */
export const measuresTaken = (random: Random): string => random.pick(MEASURES);
