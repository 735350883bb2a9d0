import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

const ground = { label: 'Vilken diskrimineringsgrund?', options: words.grounds };

/** Questions of the investigation, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  startInvestigation: {
    title: 'Påbörja utredningen',
    submit: 'Påbörja',
    fields: {
      impartiality: {
        label: 'Är du opartisk i saken?',
        hint: 'Är du tveksam, anmäl jäv i stället.',
        options: { ingen_jav: 'Ja, jag är inte jävig' },
      },
      plan: { label: 'Hur tänker du gå till väga?', hint: 'Vilka talar du med, och i vilken ordning?' },
    },
  },
  recordInterview: {
    title: 'Samtalsanteckning',
    intro: 'Skriv vad personen sade, inte vad du tror hände.',
    submit: 'Spara anteckningen',
    fields: {
      role: {
        label: 'Vilken roll har personen?',
        options: {
          utsatt: 'Utsatt',
          utovare: 'Utpekad',
          vittne: 'Vittne',
          vardnadshavare: 'Vårdnadshavare',
          personal: 'Personal',
          annan: 'Annan',
        },
      },
      person: { label: 'Vems version är det?' },
      heldAt: { label: 'När hölls samtalet?' },
      present: { label: 'Vilka vuxna var med?' },
      questionGuide: {
        label: 'Vilket frågestöd användes?',
        options: {
          forskola: 'Förskola',
          f_3: 'Förskoleklass till årskurs 3',
          '4_6': 'Årskurs 4–6',
          '7_gy': 'Årskurs 7 till gymnasiet',
          anpassad: 'Anpassat stöd',
          ingen: 'Inget',
        },
      },
      said: { label: 'Vad berättade personen?' },
      ownView: { label: 'Hur upplevde barnet det?', hint: 'Barnets egen syn ska klarläggas (1 kap. 10 § skollagen).' },
      wantedMeasures: { label: 'Vad vill barnet ska hända nu?' },
    },
  },
  noteChildNotHeard: {
    title: 'Barnet hördes inte',
    intro: 'Barnets inställning ska så långt möjligt klarläggas. Ange varför det inte gått.',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          vill_inte: 'Barnet vill inte',
          alder_mognad: 'Ålder eller mognad',
          kan_skadas: 'Barnet kan ta skada',
          gar_inte_att_na: 'Barnet går inte att nå',
          forundersokning: 'Polisens förhör går före',
        },
      },
      reason: { label: 'Beskriv' },
      viewByOthers: { label: 'Vad har andra berättat om barnets syn?' },
    },
  },
  addMaterial: {
    title: 'Lägg till underlag',
    fields: {
      materialKind: {
        label: 'Vad är det?',
        options: {
          skarmbild: 'Skärmbild',
          meddelande: 'Meddelande eller brev',
          minnesanteckning: 'Minnesanteckning',
          tidigare_arende: 'Tidigare ärende',
          observation: 'Egen iakttagelse',
          annat: 'Annat',
        },
      },
      title: { label: 'Kort rubrik' },
      content: { label: 'Innehåll' },
      otherCase: { label: 'Ärendenummer', hint: 'Om underlaget är ett tidigare ärende.' },
    },
  },
  pauseInterviews: {
    title: 'Pausa samtalen',
    intro: 'Skyldigheten att utreda skyndsamt pausas inte. Samla annat underlag under tiden.',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          polisen_har_bett: 'Polisen har bett oss vänta',
          barnets_halsa: 'Barnets hälsa',
          lov_gar_inte_att_na: 'Lov, personerna går inte att nå',
          annat: 'Annat',
        },
      },
      reason: { label: 'Beskriv' },
      reviewOn: { label: 'När prövas pausen igen?', hint: 'Senast om en vecka, om rutinen inte säger annat.' },
    },
  },
  reviewPause: {
    title: 'Pröva pausen på nytt',
    fields: {
      reason: { label: 'Varför behövs pausen fortfarande?' },
      reviewOn: { label: 'När prövas den nästa gång?' },
    },
  },
  reclassify: {
    title: 'Klassa om',
    fields: {
      basis: { label: 'Vad är det fråga om?', options: words.basis },
      ground,
      reason: { label: 'Vad har kommit fram?' },
    },
  },
  extendInvestigation: {
    title: 'Förläng utredningstiden',
    intro: 'Lagen kräver fortfarande skyndsamhet. Förläng bara med skäl som går att förklara för barnet.',
    fields: { dueOn: { label: 'Ny sista dag' }, reason: { label: 'Varför behövs mer tid?' } },
  },
  completeInvestigation: {
    title: 'Lämna utredningen för bedömning',
    fields: {
      circumstances: { label: 'Vad har kommit fram?', hint: 'Vad är man överens om, och vad skiljer sig?' },
      causeLevels: {
        label: 'Var finns orsakerna?',
        options: {
          individ: 'Hos enskilda',
          grupp: 'I gruppen',
          organisation: 'I hur vi organiserar oss',
          plats: 'På platsen',
          tid: 'Vid vissa tider',
        },
      },
      causes: { label: 'Analysera orsakerna' },
      accusedHeard: {
        label: 'Har den utpekade fått ge sin version?',
        options: { ja: 'Ja', nej_okand: 'Nej, okänd', nej_andra_skal: 'Nej, av andra skäl' },
      },
      guardiansView: { label: 'Vårdnadshavarnas syn' },
      earlierEvents: { label: 'Har liknande hänt förr?' },
      suggestions: { label: 'Vad föreslår du?' },
    },
  },
  returnInvestigation: {
    title: 'Begär komplettering',
    fields: { missing: { label: 'Vad saknas?' } },
  },
  assess: {
    title: 'Bedöm',
    submit: 'Besluta',
    fields: {
      outcome: {
        label: 'Vad är bedömningen?',
        hint: 'Avgörande är om barnets värdighet har kränkts, inte om det var meningen. "Konflikt" är inget svar.',
        options: {
          konstaterad: 'Barnet har blivit utsatt',
          ej_konstaterad: 'Det går inte att konstatera',
          ej_samband: 'Utan samband med verksamheten',
        },
      },
      basis: { label: 'Vilken lag gäller?', options: words.basis },
      ground,
      reasons: { label: 'Skäl', hint: 'Skriv utan namn, så att beslutet kan lämnas ut.' },
      childsBest: { label: 'Hur har barnets bästa och barnets egen syn vägts in?' },
    },
  },
};
