import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain words. */
export const law: ProcessTexts['law'] = {
  'SL 1:10':
    'Barnets bästa är utgångspunkten. Barnets egen inställning ska klarläggas så långt det går och vägas in efter ålder och mognad.',
  'SL 4:3': 'Huvudmannen ska hela tiden följa upp, analysera orsaker och göra något åt dem.',
  'SL 4:7':
    'Visar ett klagomål eller något annat att verksamheten har brister, ska huvudmannen se till att nödvändiga åtgärder vidtas.',
  'SL 4:8':
    'Huvudmannen tar emot och utreder klagomål mot utbildningen: bekräftar, utreder skyndsamt och återkopplar till den som klagat.',
  'SL 6:10':
    'Personal som får veta att ett barn upplever sig kränkt rapporterar det, också när det kommer fram i ett klagomål.',
  'SL 26:3a':
    'Skolinspektionen granskar ett enskilt barns sak först när huvudmannen har fått möjlighet att hantera klagomålet, om det inte finns särskilda skäl.',
  'SL 26:3b': 'Skolinspektionen får lämna över uppgifter till huvudmannen, som då hanterar dem som ett klagomål.',
  'SL 26:7': 'Den som står under tillsyn är skyldig att lämna upplysningar och handlingar som Skolinspektionen begär.',
  'SL 26:8': 'Skolinspektionen får förelägga den som inte lämnar det som begärts.',
  'FL 6': 'Den som vänder sig till en myndighet ska få den hjälp som behövs, också att hitta rätt.',
  'FL 11': 'Den som väntar på ett avgörande som blir väsentligt försenat ska få veta det och varför.',
  'FL 16': 'Den som själv berörs, är närstående eller av annat skäl kan misstänkas för partiskhet är jävig.',
  'FL 17': 'Den som är jävig får inte delta i handläggningen och inte närvara när ärendet avgörs.',
  'FL 18': 'Den som kan vara jävig ska genast säga det.',
  'FL 27': 'Det som kommer fram på annat sätt än i en handling ska dokumenteras, med när och av vem.',
  'OSL 5:1': 'Allmänna handlingar ska registreras så snart de har kommit in eller upprättats.',
  'OSL 5:2': 'Registret ska kunna visas för allmänheten: uppgifter som är hemliga utelämnas eller särskiljs.',
  'OSL 21:3': 'Uppgifter som kan avslöja var en förföljd eller hotad person finns är hemliga.',
  'TF 2:9': 'En handling har kommit in när den nått myndigheten eller någon som arbetar där.',
  'KL 7:5': 'Nämnden får låta en anställd besluta åt den.',
  'GDPR 33:1':
    'En personuppgiftsincident anmäls till tillsynsmyndigheten inom 72 timmar från att den blev känd, om den inte sannolikt saknar risk.',
};
