import type { FieldTexts } from '../../src/domain/texts.ts';

/** The fields of `HANDED_OVER`, in Swedish. */
export const handedOverFields = {
  child: { label: 'Vilket barn gäller det?' },
  handedOverOn: { label: 'Överlämnat den' },
  what: { label: 'Vad ska följas upp?', hint: 'Skriv vad barnet behöver på den nya enheten, inte vad som utretts.' },
  ways: {
    label: 'Hur ska det följas upp?',
    options: {
      samtal: 'Samtal med barnet',
      observation: 'Iakttagelser på rasterna och i gruppen',
      kontakt_hemmet: 'Kontakt med hemmet',
      kollegor: 'Avstämning med personalen runt barnet',
    },
  },
  how: { label: 'Mer om hur' },
  dueOn: { label: 'Uppföljt senast' },
  needsToKnow: {
    label: 'Vad behöver den mottagande rektorn veta?',
    hint: 'Bara det som behövs för att barnet ska ha det tryggt. Nämn inga andra barn vid namn.',
  },
} satisfies Record<string, FieldTexts>;

/** Answers that come back, in Swedish. */
export const returned = {
  followedUpOn: { label: 'Uppföljt den' },
  childHeard: { label: 'Har barnet fått säga sitt?', options: { ja: 'Ja', nej: 'Nej' } },
  proposal: {
    label: 'Vad föreslår ni den enhet som har ärendet?',
    options: {
      inget_mer: 'Inget mer behövs här',
      ny_bedomning: 'Pröva ärendet på nytt',
      fortsatt_har: 'Vi fortsätter här, i vår egen verksamhet',
    },
  },
  reasonCode: {
    label: 'Varför kan ni inte följa upp?',
    options: {
      gar_inte_har: 'Barnet går inte på enheten',
      flyttat_vidare: 'Barnet har bytt enhet igen',
      annat: 'Annat',
    },
  },
} satisfies Record<string, FieldTexts>;
