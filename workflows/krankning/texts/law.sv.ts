import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain Swedish. */
export const law: ProcessTexts['law'] = {
  'SL 1:10':
    'Barnets bästa ska vara utgångspunkten. Barnets egen inställning ska så långt möjligt klarläggas och vägas in efter ålder och mognad.',
  'SL 2:8': 'Huvudmannen ansvarar för att utbildningen följer lagen.',
  'SL 2:8a': 'Skolchefen biträder huvudmannen med att se till att reglerna följs.',
  'SL 3:7': 'Kan en elev behöva särskilt stöd ska behovet skyndsamt utredas.',
  'SL 3:12j': 'När en elev byter skola ska den gamla skolan lämna över uppgifter som behövs i den nya.',
  'SL 4:3': 'Huvudmannen ska följa upp, analysera orsaker och genomföra insatser, hela tiden.',
  'SL 5:6':
    'Personalen får ingripa genast och i rimlig proportion, också fysiskt, för att avvärja våld och kränkningar.',
  'SL 5:9':
    'Stör en elev ordningen, uppträder olämpligt eller gör sig skyldig till en förseelse, ska rektorn se till att saken utreds.',
  'SL 6:1': 'Reglerna mot kränkande behandling gäller all utbildning och annan verksamhet enligt skollagen.',
  'SL 6:2': 'Diskriminering, och därmed trakasserier, regleras i diskrimineringslagen.',
  'SL 6:3':
    'Kränkande behandling är ett uppträdande som kränker ett barns värdighet utan att vara diskriminering. Personal är också uppdragstagare.',
  'SL 6:5': 'Huvudmannen ansvarar för att personalen fullgör sina skyldigheter i tjänsten.',
  'SL 6:7': 'Huvudmannen ska förebygga och förhindra kränkande behandling.',
  'SL 6:9': 'Huvudmannen och personalen får aldrig utsätta ett barn för kränkande behandling.',
  'SL 6:10':
    'Personal som får veta att ett barn anser sig kränkt anmäler till rektorn. Rektorn anmäler till huvudmannen. Huvudmannen utreder skyndsamt och vidtar de åtgärder som behövs för att det inte ska hända igen.',
  'SL 6:11': 'Inget barn får straffas för att det har berättat, anmält eller medverkat i en utredning.',
  'SL 6:14':
    'Visar barnet omständigheter som talar för en kränkning, måste huvudmannen visa att den inte skett. Därför dokumenteras allt när det händer.',
  'SL 6a:10':
    'Kan en elev misstänkas för brott med samband till verksamheten ska rektorn polisanmäla, om inte övervägande skäl talar emot. Gäller inte förskolan.',
  'SL 6a:11': 'I fritidshem utanför skolenheter anmäler den personal som huvudmannen utser.',
  'SL 26:3': 'Skolinspektionen har tillsyn över att huvudmannen följer reglerna.',
  'DL 1:4':
    'Trakasserier kränker någons värdighet och har samband med en diskrimineringsgrund. Sexuella trakasserier är av sexuell natur.',
  'DL 2:7':
    'Får utbildningsanordnaren veta att ett barn anser sig trakasserat ska det utredas, och åtgärder vidtas så att det inte händer igen.',
  'DL 2:19': 'Den som anmält eller medverkat i en utredning om diskriminering får inte utsättas för repressalier.',
  'FL 16': 'Den som är inblandad, närstående eller av annat skäl kan misstänkas vara partisk är jävig.',
  'FL 17': 'Den som är jävig får inte handlägga ärendet eller vara med när det avgörs.',
  'FL 18': 'Den som kan vara jävig ska genast säga till.',
  'OSL 5:1': 'Allmänna handlingar ska registreras så snart de har kommit in eller upprättats.',
  'OSL 10:2':
    'En myndighet får lämna ut en hemlig uppgift om det är nödvändigt för att den ska kunna fullgöra sin egen verksamhet.',
  'OSL 10:27':
    'En hemlig uppgift får lämnas till en myndighet om det är uppenbart att intresset av det väger tyngre än det som sekretessen skyddar.',
  'OSL 10:28': 'Sekretess hindrar inte att en uppgift lämnas till en myndighet som har rätt till den enligt lag.',
  'OSL 12:3': 'Vårdnadshavare har rätt till insyn, men inte om barnet skulle lida betydande men av det.',
  'OSL 21:3': 'Uppgifter som kan röja var en förföljd eller hotad person finns omfattas av sekretess.',
  'OSL 40:7g': 'Uppgifter i en orosanmälan är hemliga hos skolan också.',
  'KL 7:5': 'Nämnden får uppdra åt en anställd att besluta på nämndens vägnar.',
  'SoL 19:1':
    'Anställda i skolan ska genast anmäla till socialnämnden om de får veta eller misstänker att ett barn far illa.',
  'AML 1:3': 'Elever räknas som arbetstagare i arbetsmiljölagen, men inte barn i förskola och elever i fritidshem.',
  'AML 3:3a':
    'Allvarliga tillbud, dödsfall och svåra skador i arbetet ska anmälas till Arbetsmiljöverket utan dröjsmål.',
};
