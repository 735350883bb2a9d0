import type { ProcessTexts } from '../../src/domain/texts.ts';
import { effects } from '../krankning/texts/words.sv.ts';
import { handedOverFields, returned } from '../shared/handed-over.sv.ts';
import * as shared from '../shared/words.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': { title: 'Utkast' },
  'handlaggning.overlamnad': {
    title: 'Överlämnad',
    task: 'Ta emot uppföljningen',
    hint: 'Ett barn har bytt till din enhet. Läs vad som ska följas upp och bestäm vem som talar med barnet.',
  },
  'handlaggning.uppfoljning': {
    title: 'Uppföljning pågår',
    task: 'Följ upp med barnet',
    hint: 'Fråga barnet först: hur har det varit här? Det som har hänt tidigare utreds av den enhet som barnet kom från.',
  },
  'handlaggning.att_aterrapportera': {
    title: 'Att återrapportera',
    task: 'Återrapportera till den förra enheten',
    hint: 'Bara svaren i kryssrutorna går tillbaka. Det ni har skrivit stannar här.',
  },
  'handlaggning.aterrapporterad': {
    title: 'Återrapporterad',
    hint: 'Händer något här ska det rapporteras som ett nytt ärende, samma dag.',
  },
  'handlaggning.aterlamnad': { title: 'Återlämnad', hint: 'Den enhet som har ärendet vet att det inte följs upp här.' },
};

const commands: ProcessTexts['commands'] = {
  handOver: { title: 'Lämna över uppföljning', done: 'Uppföljning överlämnad från barnets förra enhet' },
  acceptFollowUp: { title: 'Ta emot', done: 'Uppföljningen mottagen' },
  changeFollower: { title: 'Byt den som följer upp', done: 'Ny person följer upp' },
  returnHandover: {
    title: 'Lämna tillbaka',
    done: 'Uppföljningen lämnad tillbaka',
    hint: 'Till exempel om barnet inte går här. Den förra enheten får veta det genast.',
  },
  followUp: { title: 'Följ upp med barnet', done: 'Uppföljt' },
  reportBack: { title: 'Återrapportera', done: 'Återrapporterat till den förra enheten' },
  declareConflict: { title: 'Anmäl jäv', done: 'Jäv anmält', hint: 'Personen stängs genast ute ur ärendet.' },
  protectIdentity: {
    title: 'Skydda identitet',
    done: 'Skyddade personuppgifter angivna',
    hint: 'Namn döljs i listor, mejl, utskrifter och statistik, även bakåt i tiden.',
  },
  addNote: shared.addNote,
};

const stopped = { label: 'Har det upphört?', options: effects };

const forms: ProcessTexts['forms'] = {
  handOver: { title: 'Överlämnad uppföljning', fields: handedOverFields },
  accept: {
    title: 'Ta emot uppföljningen',
    submit: 'Ta emot',
    fields: { follower: { label: 'Vem talar med barnet?' } },
  },
  changeFollower: {
    title: 'Byt den som följer upp',
    fields: { follower: { label: 'Vem följer upp nu?' }, reason: { label: 'Varför?' } },
  },
  returnHandover: {
    title: 'Lämna tillbaka uppföljningen',
    fields: { reasonCode: returned.reasonCode, reason: { label: 'Beskriv', hint: 'Stannar här.' } },
  },
  followUp: {
    title: 'Följ upp med barnet',
    intro: 'Börja med barnet. Fråga hur det är här, inte om det som redan utreds.',
    fields: {
      childHeard: returned.childHeard,
      childComment: { label: 'Vad säger barnet?' },
      notHeardReason: {
        label: 'Varför inte?',
        options: {
          vill_inte: 'Barnet vill inte',
          alder_mognad: 'Ålder eller mognad',
          gar_inte_att_na: 'Barnet går inte att nå',
        },
      },
      followedUpOn: returned.followedUpOn,
      stopped,
      observations: { label: 'Vad har personalen sett?' },
      guardianComment: { label: 'Vad säger vårdnadshavarna?' },
      decision: {
        label: 'Hur går ni vidare?',
        options: { fortsatt: 'Vi följer upp igen', klart: 'Vi återrapporterar' },
      },
      nextFollowUpOn: { label: 'Nästa uppföljning' },
    },
  },
  reportBack: {
    title: 'Återrapportera',
    intro: 'Dagen och valen nedan går till den enhet som har ärendet. Kommentaren stannar här.',
    submit: 'Återrapportera',
    fields: {
      followedUpOn: returned.followedUpOn,
      childHeard: returned.childHeard,
      stopped,
      proposal: returned.proposal,
      comment: { label: 'Kommentar' },
    },
  },
  declareConflict: {
    title: 'Anmäl jäv',
    fields: { conflicted: { label: 'Vem är jävig?' }, reason: { label: 'Varför?' } },
  },
  protectIdentity: {
    title: 'Skyddade personuppgifter',
    fields: {
      protection: {
        label: 'Vilket skydd?',
        options: {
          sekretessmarkering: 'Sekretessmarkering',
          skyddad_folkbokforing: 'Skyddad folkbokföring',
          fingerade_uppgifter: 'Fingerade personuppgifter',
        },
      },
      knownSince: { label: 'Känt sedan' },
    },
  },
  addNote: shared.addNoteForm,
};

/** Everything that a person reads about a follow-up handed over, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Överlämnad uppföljning',
  summary: 'När ett barn har bytt enhet hos samma huvudman: ta emot, fråga barnet och återrapportera.',
  states,
  commands,
  forms,
  law: {
    'SL 1:10': 'Barnets egen inställning ska så långt möjligt klarläggas och vägas in efter ålder och mognad.',
    'SL 3:12j':
      'När ett barn byter skola ska den skola som barnet lämnar lämna över de uppgifter som behövs i den nya.',
    'SL 6:10':
      'Huvudmannen ska vidta de åtgärder som behövs för att kränkande behandling inte ska hända igen, och därför följa upp dem.',
    'FL 16': 'Den som är inblandad, närstående eller av annat skäl kan misstänkas vara partisk är jävig.',
    'FL 17': 'Den som är jävig får inte handlägga ärendet.',
    'OSL 21:3': 'Uppgifter som kan röja var en förföljd eller hotad person finns omfattas av sekretess.',
  },
  requirements: {
    resultFits: 'Svaren ska vara desamma som i den senaste uppföljningen.',
    proposalFits: 'Har det inte upphört kan ni inte svara att inget mer behövs.',
  },
  deadlines: {
    mottagande: 'Ta emot uppföljningen',
    uppfoljning: 'Följ upp med barnet',
    aterrapport: 'Återrapportera',
  },
  notifications: {
    handedOver: 'En uppföljning, {case}, har lämnats över till din enhet.',
    accepted: 'Uppföljningen du lämnade över, {case}, är mottagen.',
    assigned: 'Du är utsedd att följa upp {case}.',
    conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
    identityProtected: 'I {case} finns nu skyddade personuppgifter.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'Den som lämnade över', follower: 'Den som följer upp' },
  rulePacks: { '2010': 'Skollagen (lydelsen är inte kontrollerad)' },
  options: {},
};
