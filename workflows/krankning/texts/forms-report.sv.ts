import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

const whenAndWhom: Readonly<Record<string, FieldTexts>> = {
  happenedAt: { label: 'När hände det?', hint: 'Ange ungefär om du inte vet exakt, eller senaste gången.' },
  noticedAt: {
    label: 'När fick du veta?',
    hint: 'Från den stunden är du skyldig att rapportera (6 kap. 10 § skollagen).',
  },
  exposed: { label: 'Vem är utsatt?', hint: 'Varje barn får ett eget ärende. Är flera utsatta, lägg till alla.' },
  skolform: { label: 'I vilken skolform går barnet?', options: words.skolform },
  isFritidshemAlone: {
    label: 'Är fritidshemmet fristående från skolan?',
    hint: 'Ja om fritidshemmet inte hör till en skol- eller förskoleenhet. Då går rapporten till den som huvudmannen utsett.',
  },
  place: { label: 'Var hände det?', options: words.places },
  types: { label: 'Vad för slags kränkning?', hint: 'Välj en eller flera.', options: words.types },
  what: {
    label: 'Vad har hänt?',
    hint: 'Skriv det barnet berättat eller det du såg, med barnets ord. Du behöver inte bedöma om det stämmer.',
  },
};

const accused: FieldTexts = {
  label: 'Vem eller vilka pekas ut?',
  hint: 'Välj namn eller beskriv personen. Lämna tomt om du inte vet. Personal som pekas ut får inte se ärendet.',
};

const steps = { handelse: 'Vem och när', vem_och_var: 'Av vem och var', berattelse: 'Vad som hänt' };

/** Questions of the reports, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  report: {
    title: 'Rapportera kränkning',
    intro:
      'Ett barn eller en elev upplever sig kränkt. Rapportera nu; det tar ungefär en minut. Andra steget kan du hoppa över.',
    submit: 'Skicka rapporten',
    steps: { kort: 'Det viktigaste', mer: 'Mer, om du vet' },
    fields: {
      ...whenAndWhom,
      accusedKind: {
        label: 'Vem ska ha gjort det?',
        hint: 'Är någon vuxen på skolan inblandad, välj det. Personal får aldrig kränka ett barn (6 kap. 9 §).',
        options: words.accusedKind,
      },
      accused,
      needsProtection: {
        label: 'Behöver barnet skydd redan nu?',
        hint: 'Svara ja om det kan hända igen i dag. Ingrip själv först, rapportera sedan.',
      },
      lateReasonCode: {
        label: 'Varför kommer rapporten sent?',
        hint: 'Fylls i om det gått mer än de dagar som huvudmannens rutin tillåter.',
        options: {
          berattades_sent: 'Barnet berättade först senare för mig',
          forstod_inte: 'Jag förstod inte att det skulle rapporteras',
          hann_inte: 'Jag hann inte',
          system_nere: 'Systemet gick inte att nå',
          klagomal: 'Det kom fram i ett klagomål',
          annat: 'Annat skäl',
        },
      },
      lateReason: { label: 'Beskriv skälet' },
      severity: {
        label: 'Hur allvarligt är det?',
        hint: 'Din första bild. Den styr inte utfallet.',
        options: words.severity,
      },
      ground: {
        label: 'Kan det hänga ihop med en diskrimineringsgrund?',
        hint: 'I så fall kan det vara trakasserier (1 kap. 4 § diskrimineringslagen). Används bara i summor, aldrig för att söka fram personer.',
        options: words.grounds,
      },
      suspectedCrime: {
        label: 'Kan det vara ett brott?',
        hint: 'Till exempel misshandel, hot eller ofredande. Rektorn prövar om det ska polisanmälas (6 a kap. 10 §).',
        options: words.yesNoUnsure,
      },
      isStaffHurt: {
        label: 'Skadades eller hotades någon i personalen?',
        hint: 'Små barn räknas inte som arbetstagare i arbetsmiljölagen, men personalen gör det.',
      },
      witnesses: { label: 'Vilka såg eller hörde?' },
      measuresTaken: { label: 'Vad har redan gjorts?' },
      evidence: { label: 'Finns något sparat?', hint: 'Till exempel skärmbilder. Skriv var de finns.' },
      areGuardiansInformed: { label: 'Är vårdnadshavarna informerade?' },
      guardiansInformedAt: { label: 'När informerades de?' },
      guardiansInformedBy: { label: 'Vem informerade?' },
      toldBy: {
        label: 'Hur fick du veta?',
        options: {
          barnet: 'Barnet berättade',
          vardnadshavare: 'En vårdnadshavare berättade',
          annat_barn: 'Ett annat barn berättade',
          kollega: 'En kollega berättade',
          sag_sjalv: 'Jag såg eller hörde det själv',
          klagomal: 'Genom ett klagomål',
        },
      },
      reporterRole: {
        label: 'Vad är din roll?',
        options: {
          larare: 'Lärare',
          forskollarare: 'Förskollärare',
          fritidspersonal: 'Personal på fritidshem',
          elevhalsa: 'Elevhälsan',
          vikarie: 'Vikarie',
          annan_personal: 'Annan personal eller uppdragstagare',
        },
      },
      group: { label: 'Klass eller avdelning' },
    },
  },
  documentHandled: {
    title: 'Dokumentera hanterad händelse',
    intro:
      'För en enstaka lindrig händelse mellan elever som du redan har hanterat. Är du osäker, rapportera i stället.',
    submit: 'Spara dokumentationen',
    steps,
    fields: {
      ...whenAndWhom,
      accusedKind: {
        label: 'Vem ska ha gjort det?',
        hint: 'Pekas personal eller flera elever ut ska det alltid rapporteras.',
        options: { elev: 'En elev' },
      },
      severity: {
        label: 'Hur allvarligt är det?',
        hint: 'Allvarligt eller upprepat ska alltid rapporteras.',
        options: { enstaka_lindrig: 'Enstaka och lindrig' },
      },
      suspectedCrime: {
        label: 'Kan det vara ett brott?',
        hint: 'Svarar du annat än nej ska det rapporteras.',
        options: words.yesNoUnsure,
      },
      accused,
      handled: { label: 'Vad gjorde du?', hint: 'Skriv också vad barnet tyckte om det.' },
    },
  },
};
