import type { Messages } from '../messages.ts';

/** Texts of client/src/features/sender: for those without an account, in plain words. */
export const sender = {
  // on the start page
  waysTitle: 'Har du inget konto?',
  waySend: '{title} utan konto',
  waySendText: 'Du får en kod som du kan följa ärendet med. Ingen inloggning behövs.',
  wayFollow: 'Följ ditt ärende',
  wayFollowText: 'Du har skickat in något förut och fick en kod. Se hur det går, svara och lägg till.',

  // what is sent in, and where to
  whatTitle: 'Vad vill du skicka in?',
  whatLead: 'Du behöver inget konto.',
  nothingOpen: 'Just nu går det inte att skicka in något utan konto. Kontakta skolan.',
  whereTitle: 'Vilken skola gäller det?',
  whereAbove: 'Det gäller inte en viss skola, eller jag vill inte att skolan får det först.',
  otherUnit: 'Byt skola',
  send: 'Skicka',
  keepNothing: 'Spara inte på den här enheten',
  keepNothingHint:
    'Välj det om fler använder telefonen eller datorn. Då försvinner det du har skrivit om du lämnar sidan innan du har skickat.',

  // the receipt
  sentTitle: 'Tack! Det har kommit fram.',
  arrivedAt: 'Skickat {when}',
  isEarlier:
    'Det som kom fram är det du skickade först, innan kontakten bröts. Det du ändrade efteråt har inte kommit fram. Lägg till det under Följ ditt ärende.',
  writeDownTitle: { one: 'Skriv ner koden', other: 'Skriv ner koderna' },
  writeDown:
    'Koden är den enda vägen tillbaka till ärendet. Ingen kan ta fram den åt dig igen. Visa den bara för dem som får läsa det du har skrivit.',
  codeOf: 'Kod till ärende {number}',
  yourCode: 'Din kod',
  numberIs: 'Ärendets nummer: {number}',
  copy: 'Kopiera koden',
  copied: 'Koden är kopierad',
  notCopied: 'Det gick inte att kopiera. Markera koden eller skriv av den.',
  whatNow: 'Vad händer nu?',
  follow: 'Följ ditt ärende',
  print: 'Skriv ut',
  leave: 'Lämna sidan',
  leaveText: 'När du lämnar sidan glömmer webbläsaren koden. Gör det om fler använder telefonen eller datorn.',
  noReceiptTitle: 'Här finns inget kvitto',
  noReceipt: 'Kvittot visas bara när något just har skickats. Har du koden kommer du till ärendet med den.',

  // the way back
  followTitle: 'Följ ditt ärende',
  followLead: 'Skriv koden du fick när du skickade in.',
  codeLabel: 'Kod',
  codeHint: 'Fyra grupper med fyra tecken. Stora eller små bokstäver, med eller utan streck, går lika bra.',
  codeEmpty: 'Skriv koden',
  codeLength: 'Koden har {length} tecken. Här står {count}.',
  codeCharacters: 'Koden har bara bokstäver A–Z och siffror. Kontrollera att den är rätt avskriven.',
  codeLost:
    'Har du tappat bort koden? Då kan ingen öppna ärendet åt dig här. Kontakta skolan, eller skicka in på nytt.',
  openCase: 'Visa ärendet',
  wrongCodeTitle: 'Koden stämmer inte',
  wrongCode:
    'Inget ärende har den koden. Kontrollera varje tecken och försök igen. Efter flera fel får du vänta en stund mellan försöken.',

  // the case
  stage: 'Så långt har det kommit',
  underWay: 'Pågår',
  closed: 'Avslutat',
  entries: 'Vad som har hänt',
  you: 'Från dig',
  them: 'Från {office}',
  yourWords: 'Visa vad du skrev',
  new: 'Nytt',
  erased: 'Innehållet är gallrat och går inte att läsa längre.',
  commands: 'Det här kan du göra nu',
  rarely: 'Annat du kan göra',
  nothingToDo: 'Just nu behöver du inte göra något. Titta in igen om några dagar.',
  noLongerPossible: 'Det går inte att skicka det här längre, för ärendet har gått vidare.',
  given: 'Skickat. Det har kommit fram.',
  hasWritten: 'Det har kommit något nytt i ditt ärende.',
  hasComeFurther: 'Ditt ärende har kommit vidare.',
  showNew: 'Visa det nya',
  refreshes: 'Sidan uppdateras av sig själv så länge den är öppen.',
} as const satisfies Messages;
