import type { Stage } from './browser.ts';
import { gives } from './browser-case.ts';
import type { Told } from './browser-krankning.ts';
import type { Visitor } from './browser-visitor.ts';

/** A report about staff, so that Skolinspektionen is to be considered too. */
export const ABOUT_STAFF: Told = {
  accusedKind: 'Någon i personalen',
  accused: ['Leif', /^Leif Läsare/],
  what: 'Alva säger att Leif skrek åt henne i korridoren.',
};

/** A step as the timeline tells it. */
export type Step = readonly [title: string, name: string, as: string, citation: RegExp];

/** Who does what in a walk from report to closing. */
export interface Cast {
  /** By name, and as what, the one who investigates. */
  readonly investigator: readonly [name: string, as: string];
  /** And the one who decides for the huvudman. */
  readonly decider: readonly [name: string, as: string];
  /** And the one who has done the measure, and follows up. */
  readonly doer: readonly [name: string, as: string];
  /** About staff: Skolinspektionen is considered too. */
  readonly isAboutStaff: boolean;
}

/** What the timeline says of each step of a walk, oldest first: the step, who, as what, and by which paragraph. */
export const stepsOf = ({ investigator, decider, doer, isAboutStaff }: Cast): readonly Step[] => [
  ['Kränkning rapporterad', 'Lena Lärare', 'personal', /6 kap\. 10 § skollagen/],
  ['Rapporten kvitterad av rektorn', 'Rut Rektor', 'rektor', /6 kap\. 10 § skollagen/],
  ['Anmäld till huvudmannen', 'Rut Rektor', 'rektor', /6 kap\. 10 § skollagen/],
  ['Kontakt med vårdnadshavare antecknad', 'Rut Rektor', 'rektor', /12 kap\. 3 § offentlighets- och sekretesslagen/],
  ['Beslut om polisanmälan', 'Rut Rektor', 'rektor', /6 a kap\. 10 § skollagen/],
  ['Orosanmälan prövad', 'Rut Rektor', 'rektor', /19 kap\. 1 § socialtjänstlagen/],
  ['Beslut om Arbetsmiljöverket', 'Rut Rektor', 'rektor', /3 kap\. 3 a § arbetsmiljölagen/],
  ['Utredare utsedd', 'Harry Handläggare', 'handläggare', /7 kap\. 5 § kommunallagen/],
  ...(isAboutStaff
    ? ([['Beslut om Skolinspektionen', 'Harry Handläggare', 'handläggare', /26 kap\. 3 § skollagen/]] as const)
    : []),
  ['Utredningen påbörjad', ...investigator, /18 § förvaltningslagen/],
  ['Samtal antecknat', ...investigator, /1 kap\. 10 § skollagen/],
  ['Samtal antecknat', ...investigator, /1 kap\. 10 § skollagen/],
  ['Utredningen lämnad för bedömning', ...investigator, /4 kap\. 3 § skollagen/],
  ['Ärendet bedömt', ...decider, /2 kap\. 7 § diskrimineringslagen/],
  ['Åtgärder beslutade', 'Rut Rektor', 'rektor', /5 kap\. 9 § skollagen/],
  ['Åtgärd klar', ...doer, /6 kap\. 10 § skollagen/],
  ['Uppföljt', ...doer, /1 kap\. 10 § skollagen/],
  ['Uppföljt', ...doer, /1 kap\. 10 § skollagen/],
  ['Avslut föreslaget', 'Rut Rektor', 'rektor', /6 kap\. 5 § skollagen/],
  ['Kontrollerat och avslutat av huvudmannen', 'Harry Handläggare', 'handläggare', /2 kap\. 8 § skollagen/],
];

/** What the timeline of the case that is open tells, oldest first. */
export const readsTimeline = async (who: Visitor): Promise<readonly string[]> => {
  await who.press('Äldst först');
  const time = who.page.getByRole('time');
  const entries = who.page.getByRole('tabpanel', { name: 'Händelser' }).getByRole('listitem').filter({ has: time });
  return entries.allInnerTexts();
};

/** The rektor's part before the huvudman knows. */
export const receives = async (rektor: Visitor): Promise<void> => {
  await gives(rektor, 'Kvittera rapporten', {
    fill: () => rektor.choose(/^Kan en elev misstänkas/, 'Nej'),
    submit: 'Kvittera',
    done: 'Rapporten kvitterad av rektorn',
  });
  await gives(rektor, 'Anmäl till huvudmannen', { submit: 'Anmäl', done: 'Anmäld till huvudmannen' });
};

/** Guardians, police, social services and Arbetsmiljöverket: each decided, each no with its reasons. */
export const decidesOutside = async (rektor: Visitor): Promise<void> => {
  await gives(rektor, 'Anteckna kontakt med vårdnadshavare', {
    in: 'Anteckna',
    fill: async () => {
      await rektor.choose(/^Vems vårdnadshavare/, 'Den utsattas');
      await rektor.choose(/^Är de informerade/, 'Ja');
      await rektor.now(/^När\?/);
    },
    done: 'Kontakt med vårdnadshavare antecknad',
  });
  await decidesNo(rektor, 'Besluta om polisanmälan', {
    question: /^Vad beslutar du/,
    no: 'Anmäls inte',
    because: 'Inget brott kan misstänkas',
    done: 'Beslut om polisanmälan',
  });
  await decidesNo(rektor, 'Anteckna prövad orosanmälan', {
    question: /^Vad har du kommit fram till/,
    no: 'Inte anmält',
    because: 'Ingen oro för att barnet far illa',
    done: 'Orosanmälan prövad',
  });
  await decidesNo(rektor, 'Besluta om Arbetsmiljöverket', {
    question: /^Vad beslutar du/,
    no: 'Anmäls inte',
    because: 'Inte tillräckligt allvarligt',
    done: 'Beslut om Arbetsmiljöverket',
  });
};

interface No {
  readonly question: RegExp;
  readonly no: string;
  readonly because: string;
  readonly done: string;
}

const decidesNo = (who: Visitor, command: string, { question, no, because, done }: No): Promise<void> =>
  gives(who, command, {
    in: 'Vid sidan om',
    fill: async () => {
      await who.choose(question, no);
      await who.choose(/^Varför inte/, because);
      await who.write(/^Skäl/, 'Prövat med elevhälsan i dag.');
    },
    done,
  });

/** Somebody as looked up: what is typed, and what is chosen among the suggestions. */
type Found = readonly [typed: string, chosen: RegExp];

/** The huvudman appoints. */
export const assigns = (handlaggare: Visitor, investigator: Found): Promise<void> =>
  gives(handlaggare, 'Utse utredare', {
    fill: () => handlaggare.find(/^Vem utreder/, ...investigator),
    submit: 'Utse',
    done: 'Utredare utsedd',
  });

/** The huvudman considers Skolinspektionen, where staff are accused. */
export const considersInspectorate = (handlaggare: Visitor): Promise<void> =>
  decidesNo(handlaggare, 'Besluta om Skolinspektionen', {
    question: /^Vad beslutar du/,
    no: 'Underrättas inte',
    because: 'Utreds först här',
    done: 'Beslut om Skolinspektionen',
  });

const interviews = (utredare: Visitor, role: string, person: Found, more: () => Promise<void>) =>
  gives(utredare, 'Skriv samtalsanteckning', {
    fill: async () => {
      await utredare.choose(/^Vilken roll har personen/, role);
      await utredare.find(/^Vems version är det/, ...person);
      await utredare.now(/^När hölls samtalet/);
      await utredare.write(/^Vad berättade personen/, `${role}: så här var det.`);
      await more();
    },
    submit: 'Spara anteckningen',
    done: 'Samtal antecknat',
  });

/** Whoever investigates is impartial, and begins. */
export const beginsToInvestigate = (utredare: Visitor): Promise<void> =>
  gives(utredare, 'Påbörja utredningen', {
    fill: () => utredare.choose(/^Är du opartisk/, 'Ja, jag är inte jävig'),
    submit: 'Påbörja',
    done: 'Utredningen påbörjad',
  });

/** The child is heard, with its own view and what it wants. */
export const hearsChild = (utredare: Visitor): Promise<void> =>
  interviews(utredare, 'Utsatt', ['Alva', /^Alva Alm/], async () => {
    await utredare.write(/^Hur upplevde barnet det/, 'Jag blev rädd.');
    await utredare.write(/^Vad vill barnet ska hända/, 'Att han säger förlåt.');
  });

/** Then the other side; then it is handed over. */
export const endsInvestigation = async (utredare: Visitor, accused: Found): Promise<void> => {
  await interviews(utredare, 'Utpekad', accused, async () => {});
  await gives(utredare, 'Lämna utredningen för bedömning', {
    fill: async () => {
      await utredare.write(/^Vad har kommit fram/, 'De är överens om vad som sades.');
      await utredare.choose(/^Var finns orsakerna/, 'På platsen');
      await utredare.write(/^Analysera orsakerna/, 'Trångt och högljutt i korridoren.');
      await utredare.choose(/^Har den utpekade fått ge sin version/, 'Ja');
    },
    done: 'Utredningen lämnad för bedömning',
  });
};

/** The huvudman's decision. */
export const assesses = (skolchef: Visitor): Promise<void> =>
  gives(skolchef, 'Bedöm', {
    fill: async () => {
      await skolchef.choose(/^Vad är bedömningen/, 'Barnet har blivit utsatt');
      await skolchef.choose(/^Vilken lag gäller/, 'Kränkande behandling (skollagen)');
      await skolchef.write(/^Skäl/, 'Uppgifterna stämmer överens.');
      await skolchef.write(/^Hur har barnets bästa/, 'Barnet ska kunna gå tryggt i korridoren.');
    },
    submit: 'Besluta',
    done: 'Ärendet bedömt',
  });

/** A measure with an owner and a day, done; two follow-ups that show that it has stopped; the proposal to close. */
export const actsUntilItHasStopped = async (rektor: Visitor, today: string): Promise<void> => {
  await gives(rektor, 'Besluta om åtgärder', {
    fill: async () => {
      await rektor.press('Lägg till åtgärd');
      await rektor.write(/^Vad ska göras/, 'Vuxen i korridoren på rasterna');
      await rektor.choose(/^För vem/, 'Gruppen');
      await rektor.find(/^Vem ansvarar/, 'Rut', /^Rut Rektor/);
      await rektor.write(/^Klart senast/, today);
    },
    submit: 'Besluta',
    done: 'Åtgärder beslutade',
  });
  await gives(rektor, 'Markera åtgärd som klar', {
    fill: async () => {
      await rektor.write(/^Åtgärdens nummer/, '1');
      await rektor.write(/^Klar den/, today);
    },
    done: 'Åtgärd klar',
  });
  await followsUp(rektor, today, 'Fortsätt och följ upp igen', () =>
    rektor.write(/^När följs det upp nästa gång/, today),
  );
  await followsUp(rektor, today, 'Det har upphört, ärendet kan avslutas', async () => {});
  await gives(rektor, 'Föreslå avslut', {
    fill: () => rektor.choose(/^Varför kan ärendet avslutas/, 'Det har upphört'),
    submit: 'Skicka till huvudmannens kontroll',
    done: 'Avslut föreslaget',
  });
};

const followsUp = (rektor: Visitor, today: string, decision: string, more: () => Promise<void>): Promise<void> =>
  gives(rektor, 'Följ upp', {
    fill: async () => {
      await rektor.write(/^När följdes det upp/, today);
      await rektor.choose(/^Har det upphört/, 'Ja, det har upphört');
      await rektor.choose(/^Är åtgärderna genomförda/, 'Ja');
      await rektor.choose(/^Vad händer nu/, decision);
      await more();
    },
    submit: 'Spara uppföljningen',
    done: 'Uppföljt',
  });

/** The huvudman's control. */
export const approves = (handlaggare: Visitor): Promise<void> =>
  gives(handlaggare, 'Godkänn och avsluta', {
    submit: 'Godkänn',
    done: 'Kontrollerat och avslutat av huvudmannen',
  });

/** The huvudman lends the rektor the power to investigate and to decide. @source KL 7:5 */
export const lendsInvestigation = async ({ school }: Stage): Promise<void> => {
  const lent = await (await school.as('skolchef.norr')).post('/admin/delegations', {
    fromRole: 'skolchef',
    toPersonId: 'rektor.ekan',
    unitId: 'ekan',
    scope: 'krankning.utredning',
    validFrom: '2026-08-01T00:00:00Z',
    validTo: '2027-08-01T00:00:00Z',
    decisionNumber: 'Dnr 2026-14',
  });
  if (lent.status !== 204) throw new Error(`not lent: ${lent.status} ${lent.text}`);
};

/** Today as a field of the browser takes it. */
export const todayOf = ({ school }: Stage): string => school.now().slice(0, 10);
