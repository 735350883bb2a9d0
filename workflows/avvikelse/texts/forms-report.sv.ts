import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

/** Questions of the report, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Rapportera tillbud, olycka eller avvikelse',
    intro: 'Se först till att ingen är i fara. Skriv vad som hände; du behöver inte veta varför.',
    submit: 'Skicka rapporten',
    steps: { handelse: 'Händelsen', vilka: 'Vilka det rör', berattelse: 'Vad som hände', mer: 'Mer, om du vet' },
    fields: {
      happenedAt: { label: 'När hände det?' },
      noticedAt: { label: 'När fick du veta det?' },
      skolform: { label: 'I vilken verksamhet?', options: words.skolform },
      kind: { label: 'Vad är det?', options: words.kind },
      hazard: { label: 'Vad slags händelse?', options: words.hazard },
      place: { label: 'Var?', options: words.place },
      concerned: {
        label: 'Vilka skadades eller var i fara?',
        options: {
          barn_elever: 'Barn eller elever',
          personal: 'Personal',
          utomstaende: 'Någon utanför skolan',
          ingen: 'Ingen',
        },
      },
      isStaffConcerned: {
        label: 'Skadades någon i personalen, eller var någon i personalen i fara?',
        hint: 'Barn i förskola, pedagogisk omsorg och fritidshem räknas inte som arbetstagare i arbetsmiljölagen, men personalen gör det.',
      },
      affected: { label: 'Vem eller vilka?' },
      looksSerious: {
        label: 'Är det allvarligt?',
        hint: 'Dödsfall, svår skada, flera skadade samtidigt eller allvarlig fara för liv eller hälsa.',
      },
      what: { label: 'Vad hände?' },
      conduct: {
        label: 'Handlar det om vad någon anställd har gjort eller låtit bli att göra?',
        hint: 'Den personen ska inte utreda eller kontrollera ärendet.',
        options: words.conduct,
      },
      inQuestion: { label: 'Vem?', hint: 'Personen får inte se ärendet.' },
      exactPlace: { label: 'Var mer exakt?' },
      activity: {
        label: 'Under vad?',
        options: {
          lektion: 'Lektion eller aktivitet',
          rast: 'Rast',
          omsorg: 'Omsorg',
          utflykt: 'Utflykt',
          praktik: 'Praktik',
          arbete: 'Personalens arbete',
          vag: 'På väg till eller från',
          annat: 'Annat',
        },
      },
      injury: { label: 'Vilken skada?', hint: 'Kort. Uppgifter från elevhälsan hör inte hit.' },
      care: {
        label: 'Vilken vård gavs?',
        options: {
          ingen: 'Ingen',
          forsta_hjalpen: 'Första hjälpen',
          elevhalsan: 'Elevhälsan',
          vardcentral: 'Vårdcentral',
          sjukhus: 'Sjukhus',
        },
      },
      witnesses: { label: 'Vilka såg det?' },
      measuresTaken: { label: 'Vad har gjorts redan?' },
      areGuardiansInformed: { label: 'Vet vårdnadshavarna om det?' },
      guardiansInformedAt: { label: 'När fick de veta det?' },
      alsoConcerns: {
        label: 'Rör det också något annat?',
        hint: 'Kryssa bara. Skriv inget om hälsa här.',
        options: {
          krankning: 'Ett barn kan ha blivit kränkt',
          personuppgifter: 'Personuppgifter kan ha hamnat fel',
          emi: 'Elevhälsans medicinska insats',
        },
      },
    },
  },
};
