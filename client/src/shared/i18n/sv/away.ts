import type { Messages } from '../messages.ts';

/** Texts of client/src/features/away. */
export const away = {
  title: 'Om du är borta {period}',
  titleOther: 'Om personen är borta {period}',
  text: 'Det här går till andra om inget ändras innan dess. Inget är bestämt förrän frånvaron är registrerad.',
  none: 'Inga öppna tidsgränser behöver gå till någon annan.',
  step: 'Steg',
  caseNumber: 'Ärende',
  goesTo: 'Går till',
  from: 'från {instant}',
  nobody: 'Ingen tar över. Utse en ersättare.',
  stays: 'Ligger kvar: ingen annan kan ta över. Utse en ersättare.',
  due: 'Ska vara klart',
  meanwhile: 'under frånvaron',
  happens: 'Vad som händer',
  happensNothing: 'inget under frånvaron',
  remind: 'Påminnelse {instant}',
  pass: 'Tiden går ut {instant}',
  escalate: 'Går vidare {instant}',
  remindTo: 'Påminnelse till {names} {instant}',
  passTo: 'Tiden går ut {instant}, {names} får veta',
  escalateTo: 'Går vidare till {names} {instant}',
  cut: 'Bara de ärenden som har närmast sista dag visas.',
} as const satisfies Messages;
