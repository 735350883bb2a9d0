import type { Messages } from '../messages.ts';

/** What a refusal means and what to do now, by the problem's slug. */
export const problem = {
  'not-found': 'Det finns inte, eller så har du inte tillgång till det.',
  forbidden: 'Din roll får inte göra det här.',
  'unknown-command': 'Det går inte att göra i den här sortens ärende.',
  'event-not-permitted':
    'Ärendet har gått vidare, så det här går inte att göra nu. Ladda om och se vad som är nästa steg.',
  'requirement-not-met': 'Något måste göras först.',
  'validation-failed': 'Något behöver rättas innan det går att skicka.',
  'version-conflict':
    'Någon annan har ändrat i ärendet medan du skrev. Din text finns kvar. Läs det nya och skicka sedan igen.',
  'version-required': 'Sidan är inaktuell. Ladda om den och försök igen.',
  'key-required': 'Sidan är inaktuell. Ladda om den och försök igen.',
  'key-reused': 'Det du skickade förut har redan kommit fram.',
  'too-large': 'Texten är för lång för att sparas. Korta den och försök igen.',
  'case-erased': 'Ärendet är gallrat. Innehållet finns inte längre.',
  malformed: 'Servern förstod inte det som skickades. Ladda om sidan och försök igen.',
  'not-logged-in': 'Du är inte inloggad.',
  'login-failed': 'Fel användarnamn eller lösenord.',
  csrf: 'Inloggningen har förnyats på ett annat ställe. Försök igen.',
  'too-many-attempts': 'För många försök härifrån. Vänta en stund.',
  'setup-closed': 'Skyndsam är redan uppsatt. Logga in i stället.',
  internal: 'Det blev fel på servern. Inget du skrev är borttaget. Försök igen om en stund.',
  unavailable: 'Servern når inte sin databas just nu. Inget du skrev är borttaget. Försök igen om en stund.',
  offline: 'Ingen kontakt med servern. Kontrollera nätet och försök igen.',
  unexpected: 'Något gick fel i sidan. Ladda om den och försök igen.',
  waitMinutes: { one: 'Försök igen om {count} minut.', other: 'Försök igen om {count} minuter.' },
  waitHours: { one: 'Försök igen om {count} timme.', other: 'Försök igen om {count} timmar.' },
  waitSeconds: { one: 'Försök igen om {count} sekund.', other: 'Försök igen om {count} sekunder.' },
} as const satisfies Messages;
