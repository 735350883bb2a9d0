import type { ProcessTexts } from '../../../src/domain/texts.ts';

const asleep = (name: string) => ({ title: `${name}: vilar`, hint: 'Frågan ställs när det är dags.' });

/** What each state is called and what is to be done in it, in Swedish. */
export const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': { title: 'Utkast', hint: 'Skicka rapporten samma dag. Det räcker med vad du vet nu.' },
  'handlaggning.rapporterad': {
    title: 'Rapporterad',
    hint: 'Rektorn bedömer i dag hur allvarligt det är. Finns faran kvar: stoppa den först.',
  },
  'handlaggning.ringa': {
    title: 'Ringa, att åtgärda direkt',
    hint: 'Gör det säkert och skriv vad som gjordes. Rektorn kontrollerar sedan.',
  },
  'handlaggning.utredning': {
    title: 'Utredning',
    hint: 'Ta reda på vad som hände och vad som kunde ha hänt. Skyddsombudet ska ha möjlighet att delta.',
  },
  'handlaggning.orsaksanalys': {
    title: 'Orsaksanalys',
    hint: 'Varför kunde det hända? Analysera orsakerna och besluta om åtgärder.',
  },
  'handlaggning.atgarder': {
    title: 'Åtgärder pågår',
    hint: 'Var och en gör sin åtgärd. Följ sedan upp: hjälpte det? Om inte, analysera orsakerna igen.',
  },
  'handlaggning.kontroll': {
    title: 'Kontroll',
    hint: 'Rektorn kontrollerar och avslutar. Var det allvarligt gör huvudmannen det.',
  },
  'handlaggning.avslutad': { title: 'Avslutad', hint: 'Händer det igen kan ärendet återöppnas med samma nummer.' },
  'handlaggning.makulerad': {
    title: 'Makulerad',
    hint: 'Ärendet öppnades av misstag. Två personer har prövat det, och allt finns kvar i loggen.',
  },
  grad: { title: 'Allvarlighetsgrad' },
  'grad.ej_bedomd': { title: 'Allvar: inte bedömt' },
  'grad.ringa': { title: 'Ringa' },
  'grad.mattlig': { title: 'Måttlig' },
  'grad.uppgraderad': {
    title: 'Måttlig: uppräknad från ringa',
    hint: 'Bedömdes som ringa, men samma slags händelse på samma plats har rapporterats så många gånger inom rutinens tid att det är ett mönster. Därför utreds det.',
  },
  'grad.allvarlig': { title: 'Allvarlig' },
  externt: { title: 'Andra myndigheter och EMI' },
  'externt.arbetsmiljoverket': { title: 'Arbetsmiljöverket' },
  'externt.arbetsmiljoverket.vilande': asleep('Arbetsmiljöverket'),
  'externt.arbetsmiljoverket.fraga_personal': {
    title: 'Arbetsmiljöverket: berördes personal?',
    hint: '3 kap. 3 a § arbetsmiljölagen gäller inte dem som hittills är kända: barn i förskola, pedagogisk omsorg och fritidshem, eller utomstående. Den gäller personal. Ta reda på om någon i personalen skadades eller var i fara.',
  },
  'externt.arbetsmiljoverket.ej_tillampligt': {
    title: 'Arbetsmiljöverket: gäller inte här',
    hint: 'Ingen som räknas som arbetstagare skadades eller var i fara.',
  },
  'externt.arbetsmiljoverket.ej_allvarlig': {
    title: 'Arbetsmiljöverket: för lindrigt för anmälan',
    hint: 'Paragrafen gäller dem som berördes, men händelsen är bedömd som ringa. Höjs graden prövas frågan.',
  },
  'externt.arbetsmiljoverket.att_besluta': {
    title: 'Arbetsmiljöverket: att besluta i dag',
    hint: 'Paragrafen gäller: elever räknas som arbetstagare, och personal gör det alltid. Anmäl, eller ange varför inte.',
  },
  'externt.arbetsmiljoverket.anmald': { title: 'Arbetsmiljöverket: anmält' },
  'externt.arbetsmiljoverket.ej_anmald': { title: 'Arbetsmiljöverket: inte anmält, med skäl' },
  'externt.forsakringskassan': { title: 'Försäkringskassan' },
  'externt.forsakringskassan.vilande': asleep('Försäkringskassan'),
  'externt.forsakringskassan.ej_tillampligt': { title: 'Försäkringskassan: gäller inte här' },
  'externt.forsakringskassan.att_besluta': {
    title: 'Försäkringskassan: att besluta',
    hint: 'Någon i personalen skadades. Anmäl arbetsskadan, eller ange varför inte.',
  },
  'externt.forsakringskassan.anmald': { title: 'Försäkringskassan: anmält' },
  'externt.forsakringskassan.ej_anmald': { title: 'Försäkringskassan: inte anmält, med skäl' },
  'externt.emi': { title: 'Elevhälsans medicinska insats' },
  'externt.emi.ej_aktuell': { title: 'EMI: rör inte ärendet' },
  'externt.emi.att_lamna_over': {
    title: 'EMI: att lämna över',
    hint: 'Lämna över till verksamhetschefen för EMI, utanför det här ärendet. Här antecknas bara att det är gjort.',
  },
  'externt.emi.overlamnad': { title: 'EMI: överlämnat' },
  information: { title: 'Vilka som ska veta' },
  'information.skyddsombud': { title: 'Skyddsombud' },
  'information.skyddsombud.vilande': asleep('Skyddsombud'),
  'information.skyddsombud.frivilligt': { title: 'Skyddsombud: kan informeras' },
  'information.skyddsombud.att_informera': {
    title: 'Skyddsombud att informera',
    hint: 'Händelsen är allvarlig. Berätta i dag för skyddsombudet, och skriv vem som fick veta och när.',
  },
  'information.skyddsombud.informerat': { title: 'Skyddsombud informerat' },
  'information.elevskyddsombud': { title: 'Elevskyddsombud' },
  'information.elevskyddsombud.vilande': asleep('Elevskyddsombud'),
  'information.elevskyddsombud.ej_tillampligt': { title: 'Elevskyddsombud: finns inte i skolformen' },
  'information.elevskyddsombud.frivilligt': { title: 'Elevskyddsombud: kan informeras' },
  'information.elevskyddsombud.att_informera': {
    title: 'Elevskyddsombud att informera',
    hint: 'Händelsen är allvarlig. Berätta för elevskyddsombudet, eller ange att det inte finns något.',
  },
  'information.elevskyddsombud.informerat': { title: 'Elevskyddsombud informerat' },
  'information.elevskyddsombud.finns_inte': { title: 'Elevskyddsombud: finns inget' },
  'information.vardnadshavare': { title: 'Vårdnadshavare' },
  'information.vardnadshavare.vilande': asleep('Vårdnadshavare'),
  'information.vardnadshavare.ej_tillampligt': { title: 'Vårdnadshavare: inget barn berördes' },
  'information.vardnadshavare.att_informera': {
    title: 'Vårdnadshavare att informera',
    hint: 'Berätta samma dag, om inte barnets eget intresse talar emot.',
  },
  'information.vardnadshavare.informerade': { title: 'Vårdnadshavare informerade' },
  'information.vardnadshavare.avstatt': { title: 'Vårdnadshavare inte informerade, med skäl' },
  'information.forsakring': { title: 'Besked om försäkring' },
  'information.forsakring.vilande': asleep('Försäkring'),
  'information.forsakring.ej_tillampligt': { title: 'Försäkring: inget barn skadades' },
  'information.forsakring.att_informera': {
    title: 'Försäkring: besked att lämna',
    hint: 'Ett barn eller en elev kan ha skadats. Berätta hur skadan anmäls till huvudmannens försäkring.',
  },
  'information.forsakring.informerade': { title: 'Försäkring: besked lämnat' },
  'information.forsakring.avstatt': { title: 'Försäkring: besked inte lämnat, med skäl' },
};
