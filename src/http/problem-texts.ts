import type { ProblemSlug } from '../contract/problems.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import type { ProblemText } from './problem-type.ts';

/** What each kind of problem is called, and what somebody who meets it can do. */
export const PROBLEM_TEXTS = {
  'not-found': {
    sv: {
      title: 'Det finns inte, eller så är det inte ditt',
      help: 'Ett ärende som du inte får se svarar likadant som ett som inte finns. Kontrollera adressen.',
    },
    en: {
      title: 'It does not exist, or it is not yours',
      help: 'A case that you may not see answers like one that does not exist. Check the address.',
    },
  },
  forbidden: {
    sv: {
      title: 'Du får inte göra det här',
      help: 'Du får se ärendet eller sidan, men just detta är någon annans uppgift. Fråga den som leder enheten.',
    },
    en: {
      title: 'You may not do this',
      help: 'You may see the case or page, but this is somebody else’s to do. Ask whoever leads the unit.',
    },
  },
  'unknown-command': {
    sv: { title: 'Processen har inget sådant kommando', help: 'Ladda om sidan: processen kan ha fått en ny version.' },
    en: { title: 'The process has no such command', help: 'Reload the page: the process may have a new version.' },
  },
  'event-not-permitted': {
    sv: {
      title: 'Det går inte i det här läget',
      help: 'Ärendet har gått vidare, eller så kommer steget senare. Svaret räknar upp vad som går nu.',
    },
    en: {
      title: 'It cannot be done at this stage',
      help: 'The case has moved on, or the step comes later. The answer lists what can be done now.',
    },
  },
  'requirement-not-met': {
    sv: { title: 'Något måste göras först', help: 'Svaret säger vad. Gör det och försök igen.' },
    en: { title: 'Something must be done first', help: 'The answer says what. Do that and try again.' },
  },
  'validation-failed': {
    sv: {
      title: 'Uppgifterna stämmer inte',
      help: 'Svaret pekar ut varje fält och säger vad som är fel: saknas, för långt, i framtiden.',
    },
    en: {
      title: 'Something in what was sent is not right',
      help: 'The answer points at each field and says what is wrong: missing, too long, in the future.',
    },
  },
  'version-conflict': {
    sv: {
      title: 'Någon hann före',
      help: 'Ärendet har ändrats sedan du läste det. Hämta det igen, se vad som hänt och bestäm på nytt.',
    },
    en: {
      title: 'Somebody was before you',
      help: 'The case has changed since you read it. Fetch it again, look at what happened and decide anew.',
    },
  },
  'version-required': {
    sv: { title: 'Versionen saknas', help: 'Skicka If-Match med den ETag som ärendet hade när det lästes.' },
    en: { title: 'The version is missing', help: 'Send If-Match with the ETag that the case had when it was read.' },
  },
  'key-required': {
    sv: {
      title: 'Nyckeln saknas',
      help: 'Skicka Idempotency-Key, 8–128 tecken, en ny för varje sak någon gör och samma vid nytt försök.',
    },
    en: {
      title: 'The key is missing',
      help: 'Send Idempotency-Key, 8–128 characters, new for each thing that somebody does, the same when trying again.',
    },
  },
  'key-reused': {
    sv: {
      title: 'Nyckeln är redan använd till något annat',
      help: 'Gör en ny Idempotency-Key för det nya innehållet.',
    },
    en: { title: 'The key was used for something else', help: 'Make a new Idempotency-Key for the new content.' },
  },
  'too-large': {
    sv: { title: 'Det är för stort', help: 'Korta texten eller dela upp den i flera anteckningar.' },
    en: { title: 'It is too large', help: 'Shorten the text or divide it into several notes.' },
  },
  'case-erased': {
    sv: { title: 'Ärendet är gallrat', help: 'Innehållet är förstört för alltid och inget kan läggas till.' },
    en: { title: 'The case has been erased', help: 'Its content is destroyed for ever and nothing can be added.' },
  },
  malformed: {
    sv: {
      title: 'Det går inte att läsa',
      help: 'Innehållet ska vara JSON (application/json, UTF-8) i den form som står i /api/docs.',
    },
    en: {
      title: 'It cannot be read',
      help: 'The content must be JSON (application/json, UTF-8) of the shape told in /api/docs.',
    },
  },
  'not-logged-in': {
    sv: { title: 'Du är inte inloggad', help: 'Logga in, eller förnya inloggningen, och försök igen.' },
    en: { title: 'You are not logged in', help: 'Log in, or renew the login, and try again.' },
  },
  'login-failed': {
    sv: { title: 'Fel användarnamn eller lösenord', help: 'Försök igen. Efter flera fel måste man vänta.' },
    en: { title: 'Wrong username or password', help: 'Try again. After several mistakes one has to wait.' },
  },
  csrf: {
    sv: {
      title: 'Sidans skyddsnyckel saknas eller är gammal',
      help: 'Ladda om sidan. Program skickar X-CSRF-Token från /api/me.',
    },
    en: {
      title: 'The page’s protection token is missing or old',
      help: 'Reload the page. Programs send X-CSRF-Token from /api/me.',
    },
  },
  'too-many-attempts': {
    sv: { title: 'För många försök', help: 'Vänta så länge som svaret säger och försök igen.' },
    en: { title: 'Too many attempts', help: 'Wait as long as the answer says and try again.' },
  },
  'setup-closed': {
    sv: { title: 'Den första administratören finns redan', help: 'Be en administratör om ett konto.' },
    en: { title: 'The first administrator has already been made', help: 'Ask an administrator for an account.' },
  },
  internal: {
    sv: {
      title: 'Något gick fel hos oss',
      help: 'Försök igen. Samma Idempotency-Key gör att inget görs två gånger. Ange svarets X-Request-Id om du felanmäler.',
    },
    en: {
      title: 'Something went wrong with us',
      help: 'Try again. The same Idempotency-Key keeps it from being done twice. Quote the X-Request-Id if you report it.',
    },
  },
  unavailable: {
    sv: {
      title: 'Lagringen går inte att nå just nu',
      help: 'Försök igen om så lång tid som svaret säger. Samma Idempotency-Key gör att inget görs två gånger.',
    },
    en: {
      title: 'What is kept cannot be reached just now',
      help: 'Try again after the time that the answer says. The same Idempotency-Key keeps it from being done twice.',
    },
  },
} as const satisfies Record<ProblemSlug, Record<Lang, ProblemText>>;
