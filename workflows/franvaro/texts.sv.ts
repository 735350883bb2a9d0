import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': {
    title: 'Utkast',
    hint: 'Anmäl när en elev är borta ofta eller länge, giltigt eller ogiltigt.',
  },
  'handlaggning.anmald': {
    title: 'Anmäld till rektorn',
    task: 'Inled utredning, eller ange varför inte',
    hint: 'Inled en utredning skyndsamt, om den inte är obehövlig. Det gäller både giltig och ogiltig frånvaro.',
  },
  'handlaggning.utredning': {
    title: 'Utredning pågår',
    task: 'Utred frånvaron',
    hint: 'Utred tillsammans med eleven, vårdnadshavarna och elevhälsan. Börja med att fråga eleven.',
  },
  'handlaggning.utredd': {
    title: 'Utredd',
    task: 'Besluta om åtgärder',
    hint: 'Besluta om åtgärder som svarar mot orsakerna.',
  },
  'handlaggning.atgarder': {
    title: 'Åtgärder pågår',
    task: 'Se till att åtgärderna blir gjorda',
    hint: 'Var och en gör sin åtgärd. Följ upp med eleven på bestämd dag.',
  },
  'handlaggning.uppfoljning': {
    title: 'Uppföljning',
    task: 'Följ upp med eleven',
    hint: 'Är eleven tillbaka? Annars: andra åtgärder eller en ny utredning.',
  },
  'handlaggning.avslutad': {
    title: 'Avslutad',
    hint: 'Kommer frånvaron tillbaka kan ärendet återöppnas med samma nummer.',
  },
  'handlaggning.obehovlig': { title: 'Utredning obehövlig', hint: 'Skälen är antecknade.' },
  huvudman: { title: 'Huvudmannen' },
  'huvudman.vilande': { title: 'Huvudmannen: inte inledd än' },
  'huvudman.att_anmala': {
    title: 'Att anmäla till huvudmannen',
    task: 'Anmäl till huvudmannen',
    hint: 'När utredningen har inletts ska frånvaron snarast anmälas till huvudmannen.',
  },
  'huvudman.anmald': { title: 'Anmäld till huvudmannen' },
  hemkommun: { title: 'Hemkommunen' },
  'hemkommun.vilande': { title: 'Hemkommunen: inte inledd än' },
  'hemkommun.att_underratta': {
    title: 'Hemkommunen att underrätta',
    task: 'Underrätta hemkommunen',
    hint: 'Eleven har en annan hemkommun. Den ska snarast få veta att en utredning har inletts.',
  },
  'hemkommun.underrattad': { title: 'Hemkommunen underrättad' },
  'hemkommun.ej_tillampligt': { title: 'Hemkommunen: samma kommun' },
};

const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Anmäl frånvaro',
    done: 'Frånvaro anmäld till rektorn',
    hint: 'När en elev är borta ofta eller länge. Du behöver inte veta varför.',
  },
  open: { title: 'Inled frånvaroutredning', done: 'Frånvaroutredning inledd' },
  begin: { title: 'Inled utredning', done: 'Utredning inledd' },
  findNeedless: {
    title: 'Utredning obehövlig',
    done: 'Utredning bedömd som obehövlig',
    hint: 'Bara när orsaken är känd och inget behöver utredas. Vid mycket frånvaro avgör huvudmannen.',
  },
  notifyHuvudman: { title: 'Anmäl till huvudmannen', done: 'Anmäld till huvudmannen' },
  tellHome: { title: 'Anteckna underrättelse till hemkommunen', done: 'Hemkommunen underrättad' },
  changeInvestigator: { title: 'Byt utredare', done: 'Utredare bytt' },
  recordConsultation: {
    title: 'Anteckna samtal',
    done: 'Samtal antecknat',
    hint: 'Eleven, vårdnadshavarna och elevhälsan.',
  },
  waiveConsultation: { title: 'Ange varför någon inte är med', done: 'Skäl antecknat till att någon inte är med' },
  findCauses: { title: 'Ange orsaker', done: 'Orsakerna utredda' },
  ...shared.measureCommands,
  followUp: { title: 'Följ upp', done: 'Uppföljt' },
  close: { title: 'Avsluta', done: 'Ärendet avslutat' },
  reopen: { title: 'Återöppna', done: 'Ärendet återöppnat', hint: 'Samma nummer, en ny utredning.' },
  declareConflict: {
    title: 'Anmäl jäv',
    done: 'Jäv anmält',
    hint: 'Den som är jävig får inte längre se eller handlägga ärendet.',
  },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'SL 1:10': 'Barnets bästa ska vara utgångspunkten, och barnets egen inställning ska så långt möjligt klarläggas.',
  'SL 3:7': 'Kan en elev behöva särskilt stöd ska behovet skyndsamt utredas.',
  'SL 4:3': 'Huvudmannen ska följa upp, analysera orsaker och genomföra insatser.',
  'SL 7:19a':
    'Upprepad eller längre frånvaro ska skyndsamt utredas, giltig eller ogiltig, om det inte är obehövligt. Utredningen görs med eleven, vårdnadshavarna och elevhälsan och anmäls snarast till huvudmannen.',
  'SL 7:22': 'Har eleven en annan hemkommun ska den snarast få veta att en utredning om frånvaro har inletts.',
  'FL 18': 'Den som kan vara jävig ska genast säga till.',
};

/** Everything that a person reads about frånvaroutredningar, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Frånvaroutredning',
  summary: 'När en elev är borta ofta eller länge: utred varför tillsammans, åtgärda och följ upp.',
  states,
  commands,
  forms,
  law,
  requirements: {
    everybodyIsConsulted:
      'Eleven, vårdnadshavarna och elevhälsan ska vara med. Anteckna samtalen, eller varför någon inte är med.',
    huvudmanIsNotified: 'Frånvaron måste först anmälas till huvudmannen.',
    homeIsTold: 'Hemkommunen måste först få veta.',
    measureIsOpen: 'Ingen sådan åtgärd pågår.',
    measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
    decisionFitsEffect: 'Är eleven inte helt tillbaka kan uppföljningen inte avslutas.',
    followedUpEnough: 'Åtgärderna behöver följas upp före avslut.',
    closingReasonFits: 'Den senaste uppföljningen måste visa att eleven är tillbaka.',
  },
  deadlines: {
    stallningstagande: 'Inled utredning, eller ange varför den är obehövlig',
    utredning: 'Utred frånvaron',
    anmalan_huvudman: 'Anmäl till huvudmannen',
    hemkommun: 'Underrätta hemkommunen',
    atgardsbeslut: 'Besluta om åtgärder',
    forsta_uppfoljning: 'Första uppföljningen',
    uppfoljning: 'Fortsatt uppföljning',
    atgard: 'Genomför åtgärden',
  },
  notifications: {
    reported: 'En anmälan om frånvaro, {case}, väntar på dig.',
    overThreshold: 'En anmälan om frånvaro, {case}, når huvudmannens gräns.',
    assigned: 'Du är utsedd att utreda {case}.',
    needless: 'Det du anmälde, {case}, utreds inte. Skälen är antecknade.',
    huvudmanNotified: 'Frånvaroutredningen {case} är anmäld till huvudmannen.',
    inquired: 'Orsakerna i {case} är utredda. Åtgärder ska beslutas.',
    closed: 'Ärendet {case} är avslutat.',
    reopened: 'Ärendet {case} är återöppnat.',
    conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'Den som anmälde', investigator: 'Utredare' },
  rulePacks: { '2018': 'Skollagen 7 kap. 19 a § från och med 1 november 2018' },
  options: {
    thresholdPercent: 'Vid så många procents frånvaro får bara huvudmannen avstå från utredning',
    thresholdDays: 'Vid så många skoldagar i följd får bara huvudmannen avstå från utredning',
    followUpsBeforeClosing: 'Så många uppföljningar ska göras före avslut',
  },
};
