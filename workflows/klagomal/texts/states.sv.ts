import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each state is called and what is to be done in it, in Swedish. */
export const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': { title: 'Utkast', hint: 'Klagomålet kommer in när det skickas.' },
  'handlaggning.inkommen': {
    title: 'Inkommet',
    task: 'Registrera klagomålet',
    hint: 'Registrera klagomålet i dag. Rubriken ska kunna läsas av vem som helst.',
  },
  'handlaggning.pagar': { title: 'Handläggs', hint: 'Klagomålet ska utredas skyndsamt.' },
  'handlaggning.pagar.registrerad': {
    title: 'Registrerat',
    task: 'Bekräfta mottagandet',
    hint: 'Bekräfta för den som klagat att det har kommit in, och vem som svarar på frågor.',
  },
  'handlaggning.pagar.bekraftad': {
    title: 'Bekräftat',
    task: 'Klassa och fördela',
    hint: 'Vad är det? Har ett barn kränkts ska det rapporteras nu. Fördela sedan till någon som inte berörs.',
  },
  'handlaggning.pagar.fordelad': {
    title: 'Fördelat',
    task: 'Påbörja utredningen',
    hint: 'Är du jävig, anmäl det genast i stället för att börja.',
  },
  'handlaggning.pagar.utreds': {
    title: 'Utreds',
    task: 'Utred klagomålet',
    hint: 'Ta reda på det som behövs för att svara. Låt alla som berörs komma till tals, också barnet.',
  },
  'handlaggning.pagar.bedomd': {
    title: 'Bedömt',
    task: 'Återkoppla till den som klagat',
    hint: 'Svara den som klagat: vad ni funnit, vad ni gör åt det och vart man kan vända sig.',
  },
  'handlaggning.aterkopplad': {
    title: 'Återkopplat',
    task: 'Besluta om åtgärder eller avsluta',
    hint: 'Finns brister ska nödvändiga åtgärder vidtas. Annars kan ärendet avslutas.',
  },
  'handlaggning.huvudmannaprovning': {
    title: 'Huvudmannens prövning',
    task: 'Utse vem som prövar på nytt',
    hint: 'Den som klagat är inte nöjd. Utse någon som inte har haft ärendet förut.',
  },
  'handlaggning.atgardas': {
    title: 'Åtgärdas',
    task: 'Se till att åtgärderna blir gjorda',
    hint: 'Var och en gör sin åtgärd. Följ upp om det hjälpte.',
  },
  'handlaggning.uppfoljd': {
    title: 'Uppföljt',
    task: 'Meddela och avsluta',
    hint: 'Det har hjälpt. Berätta det för den som klagat och avsluta.',
  },
  'handlaggning.avslutad': { title: 'Avslutat' },
  'handlaggning.avslutad.besvarad': { title: 'Avslutat och besvarat' },
  'handlaggning.avslutad.hanvisad': {
    title: 'Avslutat, hänvisat vidare',
    hint: 'Det var inget klagomål, och den som skrev har fått veta vart det hör.',
  },
  'handlaggning.avslutad.aterkallad': {
    title: 'Avslutat, återtaget',
    hint: 'Den som klagade tog tillbaka det, och inget tydde på någon brist.',
  },
  'handlaggning.makulerad': { title: 'Makulerat', hint: 'Ärendet öppnades av misstag. Två personer har prövat det.' },
  trappa: { title: 'Vem som har saken' },
  'trappa.vilande': { title: 'Ingen har saken än' },
  'trappa.personal': { title: 'Hos personalen', hint: 'De som är närmast svarar först.' },
  'trappa.rektor': { title: 'Hos rektorn' },
  'trappa.huvudman': { title: 'Hos huvudmannen', hint: 'Skolan bedömer inte längre sin egen sak.' },
  'trappa.skolinspektionen': { title: 'Hos Skolinspektionen' },
  fraga: { title: 'Frågor till den som klagat' },
  'fraga.ingen': { title: 'Ingen fråga ställd' },
  'fraga.stalld': {
    title: 'Väntar på svar från den som klagat',
    task: 'Bevaka svaret',
    hint: 'Tiden för utredningen löper vidare. Kommer inget svar, gå vidare utan.',
  },
  'fraga.besvarad': { title: 'Frågan är besvarad' },
  aterkallelse: { title: 'Återtagande' },
  'aterkallelse.ingen': { title: 'Inte återtaget' },
  'aterkallelse.att_prova': {
    title: 'Återtaget, att pröva',
    task: 'Pröva återtagandet',
    hint: 'Tyder något på en brist ska den åtgärdas ändå. Gå då vidare och säg varför.',
  },
  'aterkallelse.fortsatter': { title: 'Återtaget, men fortsätter' },
  skolinspektionen: { title: 'Skolinspektionens frågor' },
  'skolinspektionen.ingen': { title: 'Inget begärt' },
  'skolinspektionen.begart': {
    title: 'Yttrande begärt',
    hint: 'Svaret skrivs i ärendet hos Skolinspektionen. Inget här får gallras.',
  },
  'skolinspektionen.avgjort': {
    title: 'Skolinspektionen är klar',
    task: 'Häv gallringsspärren',
    hint: 'Häv spärren när inget längre behöver sparas för Skolinspektionen.',
  },
};
