import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.sv.ts';
import { decidingForms } from './deciding-words.sv.ts';
import { AREAS, PARTIES } from './question-words.sv.ts';
import { writingForms } from './writing-words.sv.ts';

// Words that all documents of the quality work say alike, in Swedish. `the`: the document in definite form, of common gender ("planen").

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Questions about period, areas and author. */
export const periodTexts = {
  periodKind: { label: 'Vilken tid gäller det?', options: { lasar: 'Ett läsår', kalenderar: 'Ett kalenderår' } },
  periodOf: { label: 'Från vilket år?', hint: 'Året då perioden börjar, till exempel 2026 för läsåret 2026/27.' },
  areas: { label: 'Vilka områden?', options: AREAS },
  begunOn: { label: 'Påbörjat den' },
  decideBy: { label: 'Ska vara beslutat senast', hint: 'Lämna tomt för den dag rutinen ger.' },
  author: { label: 'Vem håller i pennan?', hint: 'Lämna tomt om du gör det själv.' },
  earlier: { label: 'Vilket dokument bygger det på?', hint: 'Förra årets, om det finns här. Då syns det bredvid.' },
} satisfies Record<string, FieldTexts>;

export const levelTexts = {
  enhet: 'En skolenhet eller förskoleenhet',
  omrade: 'Ett område',
  skolform: 'En skolform',
  huvudman: 'Hela huvudmannen',
};
export const SKOLFORM_TEXTS = {
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

/** The question who has taken part, of these parties. */
export const participationTexts = (parties: readonly (keyof typeof PARTIES)[]) => ({
  title: 'Delaktighet',
  fields: {
    party: {
      label: 'Vilka har varit med?',
      options: Object.fromEntries(parties.map((party) => [party, PARTIES[party]])),
    },
    ways: {
      label: 'Hur?',
      options: {
        rad_eller_forum: 'Elevråd, föräldraråd eller annat forum',
        klass_eller_grupp: 'I klassen eller gruppen',
        enkat: 'Enkät',
        samtal: 'Samtal',
        arbetsplatstraff: 'Arbetsplatsträff',
        kvalitetsdialog: 'Kvalitetsdialog',
        skriftligt: 'Skriftligt',
      },
    },
    heldOn: { label: 'När?' },
    said: { label: 'Vad kom fram?', hint: 'Inga namn på barn eller elever.' },
    ledTo: { label: 'Vad ledde det till?' },
  },
});

/** The questions of `forms.ts`, of this document. */
export const documentForms = (the: string) =>
  ({
    ...writingForms,
    ...decidingForms,
    writeDraft: { ...writingForms.writeDraft, title: `Skriv ${the}` },
    decide: { ...decidingForms.decide, title: `Besluta om ${the}` },
    publish: { ...decidingForms.publish, title: `Publicera ${the}` },
    followUp: { ...decidingForms.followUp, title: `Följ upp ${the}` },
    revise: { ...decidingForms.revise, title: `Revidera ${the}` },
  }) satisfies ProcessTexts['forms'];

/** The question of `writeResultsForm`, beside those of the draft. */
export const resultsTexts: FieldTexts = {
  label: 'Resultat',
  add: 'Lägg till område',
  of: {
    area: { label: 'Vilket område?', options: AREAS },
    standing: {
      label: 'Hur står det till?',
      options: { starkt: 'Starkt', pa_vag: 'På väg', svagt: 'Svagt', gar_inte_att_bedoma: 'Går inte att bedöma' },
    },
    result: { label: 'Vad visar resultatet?' },
  },
};

/** The commands of `commands.ts`. */
export const documentCommandTexts = (the: string) =>
  ({
    addMaterial: { title: 'Lägg till underlag', done: 'Underlag tillagt' },
    gatherMaterial: { title: 'Underlaget är klart', done: 'Underlaget klart', heading: 'Underlag' },
    recordParticipation: {
      title: 'Anteckna delaktighet',
      done: 'Delaktighet antecknad',
      hint: 'Vilka har varit med, hur, och vad kom fram?',
    },
    noteGuardiansOffered: {
      title: 'Vårdnadshavarna har fått möjlighet',
      done: 'Vårdnadshavarnas möjlighet antecknad',
      hint: 'När de inte har deltagit, eller eleverna är myndiga.',
    },
    analyse: { title: 'Analysera orsakerna', done: 'Orsakerna analyserade', heading: 'Analys' },
    writeDraft: { title: `Skriv ${the}`, done: 'Utkast skrivet', heading: capital(the) },
    endDialogue: { title: 'Avsluta samrådet', done: 'Samrådet avslutat' },
    proposeMeasures: { title: 'Lägg till åtgärder', done: 'Åtgärder tillagda', heading: 'Åtgärder' },
    nameEarlier: { title: 'Ange förra årets dokument', done: 'Förra årets dokument angett' },
    changeAuthor: { title: 'Byt skribent', done: 'Skribent bytt' },
    annul: { title: 'Makulera', done: 'Makulerat', hint: 'Det som har publicerats kan inte makuleras.' },
    addNote: shared.addNote,
    decide: { title: `Besluta om ${the}`, done: `${capital(the)} beslutad`, heading: 'Beslut' },
    returnDraft: { title: 'Återlämna utkastet', done: 'Utkastet återlämnat' },
    publish: { title: `Publicera ${the}`, done: `${capital(the)} publicerad`, heading: 'Publicering' },
    changeMeasure: shared.measureCommands.changeMeasure,
    completeMeasure: shared.measureCommands.completeMeasure,
    followUpMeasure: {
      title: 'Följ upp en åtgärds effekt',
      done: 'Åtgärdens effekt uppföljd',
      hint: 'Nästa års arbete börjar med vad som fungerade.',
    },
    followUp: { title: `Följ upp ${the}`, done: `${capital(the)} uppföljd` },
    revise: { title: `Revidera ${the}`, done: 'Revidering påbörjad' },
    close: { title: 'Avsluta', done: 'Avslutat' },
    reopen: { title: 'Återöppna', done: 'Återöppnat' },
  }) satisfies ProcessTexts['commands'];

export const requirements = {
  everybodyHasTakenPart:
    'Barn eller elever och personal ska vara med, och vårdnadshavarna få möjlighet; ovanför skolan rektorerna. Anteckna hur.',
  everybodyIsConsulted: 'Samma grupper ska få säga sitt om utkastet innan det beslutas. Anteckna hur.',
  measuresAreSet: 'Minst en åtgärd behövs.',
  measureIsOpen: 'Ingen sådan åtgärd pågår.',
  measureIsToBeDone: 'Ingen sådan åtgärd pågår i det som är publicerat.',
  measureStands: 'Ingen sådan åtgärd finns i det som är publicerat.',
  validityFits: 'Den första dagen måste komma före den sista.',
  effectsAreKnown: 'Varje åtgärds effekt måste vara uppföljd.',
  isPublished: 'Inget är publicerat än.',
  isNotPublished: 'Det som är publicerat kan inte makuleras. Revidera eller avsluta i stället.',
};
export const materialIsThere = 'Lägg först till underlag.';

export const deadlines = (the: string) => ({
  fardigt: `Besluta om ${the}`,
  beslut: `Ta ställning till ${the}`,
  publicering: `Publicera ${the}`,
  uppfoljning: `Följ upp ${the}`,
  atgard: 'Genomför åtgärden eller följ upp dess effekt',
});

/** What is told of every document: its case number and nothing else. */
export const notifications = (the: string) => ({
  assigned: `Du håller i pennan för ${the} {case}.`,
  toDecide: `${capital(the)} {case} väntar på beslut.`,
  returned: `Utkastet i {case} har återlämnats till dig.`,
  decided: `${capital(the)} {case} är beslutad och ska publiceras.`,
  published: `${capital(the)} {case} är publicerad. Du kan läsa den här.`,
  revising: `${capital(the)} {case} revideras.`,
  closed: `${capital(the)} {case} är avslutad.`,
  ...shared.engineNotifications,
});

export const participants = { reporter: 'Den som påbörjade', author: 'Skribent' };

export const drawConclusions = { title: 'Dra slutsatser', done: 'Slutsatser dragna', heading: 'Slutsatser' };
