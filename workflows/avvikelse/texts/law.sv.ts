import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** What each paragraph says, in our own plain Swedish. */
export const law: ProcessTexts['law'] = {
  'SL 2:8': 'Huvudmannen ansvarar för att utbildningen följer lagen.',
  'SL 2:8a': 'Skolchefen biträder huvudmannen med att se till att reglerna följs.',
  'SL 4:3': 'Huvudmannen ska följa upp, analysera orsaker och genomföra insatser, hela tiden.',
  'SL 4:7': 'Kommer det fram att det finns brister i verksamheten ska huvudmannen se till att de åtgärdas.',
  'SL 6:10': 'Upplever sig ett barn kränkt ska det anmälas till rektorn och huvudmannen och utredas skyndsamt.',
  'FL 16': 'Den som är inblandad, närstående eller av annat skäl kan misstänkas vara partisk är jävig.',
  'FL 17': 'Den som är jävig får inte handlägga ärendet eller vara med när det avgörs.',
  'FL 18': 'Den som kan vara jävig ska genast säga till.',
  'OSL 5:1': 'Allmänna handlingar ska registreras så snart de har kommit in eller upprättats.',
  'OSL 12:3': 'Vårdnadshavare har rätt till insyn, men inte om barnet skulle lida betydande men av det.',
  'OSL 21:3': 'Uppgifter som kan röja var en förföljd eller hotad person finns omfattas av sekretess.',
  'AML 1:3':
    'Elever räknas som arbetstagare i stora delar av arbetsmiljölagen, men inte barn i förskola och elever i fritidshem.',
  'AML 3:2a':
    'Arbetsgivaren ska planera, leda och kontrollera arbetsmiljön, utreda skador, tillbud och risker, och göra det som behövs. Det som inte kan göras genast tidsplaneras.',
  'AML 3:3a':
    'Dödsfall, svårare skador, skador på flera samtidigt och tillbud med allvarlig fara för liv eller hälsa anmäls till Arbetsmiljöverket utan dröjsmål.',
  'AML 3:4': 'Den som arbetar medverkar till en god arbetsmiljö och säger till om fara.',
  'AML 6:4': 'Skyddsombudet företräder arbetstagarna och är med när arbetsmiljön undersöks.',
  'AML 6:18': 'Elevskyddsombudet får de upplysningar som behövs för uppdraget, men inte det som är sekretess.',
  'PSL 3:3': 'Händelser i hälso- och sjukvård, också elevhälsans, utreds av vårdgivaren.',
  'SFB 42:10': 'Arbetsgivaren anmäler arbetsskador till Försäkringskassan.',
  'GDPR 33:1':
    'En personuppgiftsincident anmäls till Integritetsskyddsmyndigheten inom 72 timmar, om den inte saknar risk för dem det rör.',
};
