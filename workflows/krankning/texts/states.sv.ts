import type { ProcessTexts } from '../../../src/domain/texts.ts';

const handlaggning = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': {
    title: 'Utkast',
    task: 'Skicka rapporten',
    hint: 'Skicka rapporten samma dag som du får veta. Du behöver inte veta vad som är sant, bara vad barnet upplever.',
  },
  'handlaggning.dokumenterad': {
    title: 'Dokumenterad på plats',
    hint: 'En enstaka lindrig händelse mellan elever, hanterad direkt och nedskriven. Rektorn kan ta upp den.',
  },
  'handlaggning.rapporterad': {
    title: 'Rapporterad',
    task: 'Ta emot rapporten',
    hint: 'Rektorn läser rapporten och ser till att barnet är tryggt i dag. Bedöm inte än: anmäl till huvudmannen.',
  },
  'handlaggning.hos_rektor': {
    title: 'Hos rektorn',
    task: 'Anmäl till huvudmannen',
    hint: 'Anmäl till huvudmannen innan du bedömer. Lagen låter inte rektorn sålla.',
  },
  'handlaggning.hos_huvudman': {
    title: 'Direkt hos huvudmannen',
    task: 'Ta emot rapporten i rektorns ställe',
    hint: 'Någon i skolans ledning pekas ut. Skolchefen gör rektorns del, och skolans ledning ser inte ärendet.',
  },
  'handlaggning.anmald': {
    title: 'Anmäld till huvudmannen',
    task: 'Utse utredare',
    hint: 'Huvudmannen utser en utredare som inte är jävig. Utredningen ska ske skyndsamt.',
  },
  'handlaggning.utredning': { title: 'Utredning', hint: 'Omständigheterna ska utredas skyndsamt.' },
  'handlaggning.utredning.utan_utredare': {
    title: 'Väntar på ny utredare',
    task: 'Utse ny utredare',
    hint: 'Den som utredde är jävig. Skolchefen utser en annan; tiden för utredningen löper vidare.',
  },
  'handlaggning.utredning.att_paborja': {
    title: 'Utredning att påbörja',
    task: 'Påbörja utredningen',
    hint: 'Är du jävig, anmäl det genast i stället för att börja.',
  },
  'handlaggning.utredning.pagar': {
    title: 'Utredning pågår',
    task: 'Utred vad som har hänt',
    hint: 'Tala med alla inblandade, först med det utsatta barnet: vad hände, och vad vill barnet ska göras?',
  },
  'handlaggning.utredning.samtal_pausade': {
    title: 'Samtalen är pausade',
    task: 'Pröva om samtalen kan fortsätta',
    hint: 'Bara samtalen väntar, till exempel på polisens förhör. Skyldigheten att utreda gör det inte.',
  },
  'handlaggning.utredning.fardig': {
    title: 'Klar att bedöma',
    task: 'Bedöm om barnet har blivit utsatt',
    hint: 'Läs utredningen och bedöm om barnet har blivit utsatt. Saknas något, lämna tillbaka den.',
  },
  'handlaggning.bedomd': { title: 'Bedömd' },
  'handlaggning.bedomd.konstaterad': {
    title: 'Kränkning konstaterad',
    task: 'Besluta om åtgärder',
    hint: 'Besluta i dag om åtgärder som gör att det upphör. Enbart samtal räcker sällan.',
  },
  'handlaggning.bedomd.ej_konstaterad': {
    title: 'Kränkning inte konstaterad',
    task: 'Förebygg eller föreslå avslut',
    hint: 'Kan något förebyggas ändå? Besluta om det, eller föreslå att ärendet avslutas.',
  },
  'handlaggning.bedomd.ej_samband': {
    title: 'Utan samband med verksamheten',
    task: 'Hänvisa dit saken hör',
    hint: 'Hänvisa dit saken hör, så att barnet inte blir utan hjälp.',
  },
  'handlaggning.atgarder': {
    title: 'Åtgärder pågår',
    task: 'Se till att åtgärderna blir gjorda',
    hint: 'Var och en gör sin åtgärd. Följ upp med barnet på den dag ni bestämt.',
  },
  'handlaggning.uppfoljning': {
    title: 'Uppföljning',
    task: 'Följ upp med barnet',
    hint: 'Fråga barnet: har det upphört? Om inte, ändra åtgärderna eller utred på nytt.',
  },
  'handlaggning.kontroll': {
    title: 'Huvudmannens kontroll',
    task: 'Kontrollera och avsluta',
    hint: 'Huvudmannen kontrollerar att ärendet är utrett och åtgärdat. Någon annan än den som bedömde.',
  },
  'handlaggning.avslutad': { title: 'Avslutad' },
  'handlaggning.avslutad.efterkontroll': {
    title: 'Avslutad, efterkontroll återstår',
    task: 'Fråga barnet en gång till',
    hint: 'Fråga barnet en gång till om ungefär en månad. Inget barn får straffas för att det berättat.',
  },
  'handlaggning.avslutad.efterkontrollerad': {
    title: 'Avslutad och efterkontrollerad',
    hint: 'Börjar det igen kan ärendet återöppnas med samma nummer.',
  },
  'handlaggning.makulerad': {
    title: 'Makulerad',
    hint: 'Ärendet öppnades av misstag. Två personer har prövat det, och allt finns kvar i loggen.',
  },
  'handlaggning.sammanford': {
    title: 'Sammanförd med ett annat ärende',
    hint: 'Samma barn och samma händelse handläggs i det andra ärendet. Båda rapporterna finns kvar. Var det fel kan huvudmannen upphäva det.',
  },
};

const authority = (path: string, name: string, task: string, question: string) => ({
  [path]: { title: name },
  [`${path}.vilande`]: { title: `${name}: vilar`, hint: 'Frågan ställs när ärendet är öppet.' },
  [`${path}.oprovad`]: { title: `${name}: att pröva`, task, hint: question },
  [`${path}.anmald`]: { title: `${name}: anmält` },
  [`${path}.ej_anmald`]: { title: `${name}: inte anmält, med skäl` },
  [`${path}.ej_tillampligt`]: { title: `${name}: gäller inte här` },
});

/** What each state is called and what is to be done in it, in Swedish. */
export const states: ProcessTexts['states'] = {
  ...handlaggning,
  externt: { title: 'Andra myndigheter' },
  ...authority(
    'externt.polis',
    'Polis',
    'Besluta om polisanmälan',
    'Kan en elev misstänkas för brott? Då ska rektorn polisanmäla, om inte övervägande skäl talar emot.',
  ),
  ...authority(
    'externt.soc',
    'Orosanmälan',
    'Pröva orosanmälan',
    'Finns det skäl att tro att barnet far illa? Den som vet ska själv genast anmäla till socialnämnden.',
  ),
  ...authority(
    'externt.av',
    'Arbetsmiljöverket',
    'Besluta om Arbetsmiljöverket',
    'Var det ett allvarligt tillbud? Elever räknas som arbetstagare, barn i förskola och fritidshem gör det inte.',
  ),
  ...authority(
    'externt.skolinspektionen',
    'Skolinspektionen',
    'Besluta om Skolinspektionen',
    'Personal pekas ut. Pröva om Skolinspektionen ska underrättas.',
  ),
  vardnadshavare: { title: 'Vårdnadshavare' },
  'vardnadshavare.vilande': { title: 'Vårdnadshavare: vilar', hint: 'Frågan ställs när ärendet är öppet.' },
  'vardnadshavare.ej_informerade': {
    title: 'Vårdnadshavare att informera',
    task: 'Informera vårdnadshavarna',
    hint: 'Berätta samma dag för vårdnadshavarna, om inte barnets eget intresse talar emot.',
  },
  'vardnadshavare.informerade': { title: 'Vårdnadshavare informerade' },
  'vardnadshavare.avstatt': { title: 'Vårdnadshavare inte informerade, med skäl' },
  'vardnadshavare.ej_tillampligt': { title: 'Vårdnadshavare: eleven är vuxen' },
};
