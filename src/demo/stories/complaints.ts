import { dayOf } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import { klagomal } from '../../../workflows/klagomal/index.ts';
import { someOfficer } from '../actors.ts';
import type { Staff } from '../kommun.ts';
import { give, open, SENDER, type Story, type Tale } from '../play.ts';
import { minutesLater } from '../school-days.ts';
import { COMPLAINERS, COMPLAINTS, type Complaint } from '../texts/complaint-texts.ts';

/** A complaint that is told: what it is about, and who handles it at the huvudman. */
interface Told {
  readonly tale: Tale;
  readonly complaint: Complaint;
  readonly officer: Staff;
}

const toldOf = (tale: Tale): Told => ({ tale, complaint: tale.random.pick(COMPLAINTS), officer: someOfficer(tale) });

const contentOf = ({ tale: { random }, complaint: { area, what, wish } }: Told): JsonObject => ({
  area,
  what,
  wish,
  criticisedKind: 'ingen',
  relation: random.pick(['vardnadshavare', 'vardnadshavare', 'elev', 'annan']),
  ...(random.chance(0.4)
    ? { identity: 'anonym' }
    : { identity: 'namngiven', name: random.pick(COMPLAINERS), contact: 'demo@example.org' }),
});

/** Sent from a phone, registered and confirmed at the huvudman. */
function* sendIn(told: Told, more: JsonObject = {}): Story {
  const { tale, officer } = told;
  const { registrar } = tale.stage.kommun.office;
  yield* open(tale, 'send', { ...contentOf(told), ...more }, klagomal.id, SENDER);
  yield* give(tale, 'register', registrar, 0, { heading: 'Klagomål på utbildningen' });
  yield* give(tale, 'confirm', registrar, 1, { way: 'koden', answeredBy: officer.name });
}

/** Told on the phone to somebody at the school, who writes it down. */
function* takeCall(told: Told): Story {
  const { tale } = told;
  const data = { channel: 'telefon', receivedAt: minutesLater(tale.at, -tale.random.int(10, 40)) };
  const named = { identity: 'namngiven', name: tale.random.pick(COMPLAINERS), contact: 'demo@example.org' };
  yield* open(tale, 'receive', { ...contentOf(told), ...named, ...data }, klagomal.id);
  yield* give(tale, 'confirm', tale.stage.kommun.office.registrar, 1, {
    way: 'telefon',
    answeredBy: told.officer.name,
  });
}

function* classify({ tale, officer }: Told, defectSigns: 'ja' | 'nej'): Story {
  yield* give(tale, 'classify', officer, 1, { class: 'klagomal', defectSigns });
}

function* begin({ tale, officer }: Told): Story {
  yield* give(tale, 'distribute', officer, 0, { handler: officer.personId });
  yield* give(tale, 'startInvestigation', officer, 1, { impartiality: 'ingen_jav' });
}

function* assess({ tale, complaint }: Told, by: Staff, finding: string, wait = 5): Story {
  yield* give(tale, 'assess', by, wait, {
    finding,
    circumstances: complaint.found,
    reasons: finding === 'ingen_brist' ? 'Det som hänt ryms inom reglerna.' : 'Så ska det inte vara.',
    ...(finding !== 'ingen_brist' && { causes: 'Rutinen var inte känd för alla.' }),
    criticisedHeard: 'ingen_kritiserad',
    childsBest: 'Eleverna har fått säga vad de tycker.',
  });
}

function* answer({ tale, complaint: { found, done } }: Told, by: Staff): Story {
  yield* give(tale, 'giveFeedback', by, 1, { way: 'koden', found, done, turnTo: 'skolinspektionen' });
}

function* close({ tale, officer }: Told, wait = 4): Story {
  yield* give(tale, 'closeComplaint', officer, wait, { message: 'Tack för att du hörde av dig.' });
}

function* mend({ tale, complaint }: Told): Story {
  const { days } = tale.stage;
  const leader = tale.school.rektor ?? tale.school.areaHead;
  const owner = leader.personId;
  yield* give(tale, 'decideMeasures', leader, 2, (at) => ({
    measures: [{ what: complaint.done, owner, dueOn: days.workday(dayOf(at), 10) }],
    nextFollowUpOn: days.workday(dayOf(at), 20),
  }));
  yield* give(tale, 'completeMeasure', leader, 7, (at) => ({ measure: 1, doneOn: dayOf(at) }));
  yield* give(tale, 'followUp', leader, 8, (at) => ({ followedUpOn: dayOf(at), effect: 'ja' }));
}

function* investigated(told: Told, finding: string): Story {
  yield* classify(told, finding === 'ingen_brist' ? 'nej' : 'ja');
  yield* begin(told);
  yield* assess(told, told.officer, finding);
  yield* answer(told, told.officer);
}

/** Nothing was wrong; whoever complained knows why. */
export function* unfounded(tale: Tale): Story {
  const told = toldOf(tale);
  yield* sendIn(told);
  yield* investigated(told, 'ingen_brist');
  yield* close(told);
}

/** Something was wrong, and is put right. */
export function* founded(tale: Tale): Story {
  const told = toldOf(tale);
  yield* sendIn(told);
  yield* investigated(told, 'brist');
  yield* mend(told);
  yield* close(told);
}

/** Somebody has called; the school writes it down and the huvudman answers. */
export function* byPhone(tale: Tale): Story {
  const told = toldOf(tale);
  yield* takeCall(told);
  yield* investigated(told, 'delvis');
  yield* mend(told);
  yield* close(told);
}

/** More had to be known: a question, the answer by the code, and more time. */
export function* questioned(tale: Tale): Story {
  const told = toldOf(tale);
  const { officer } = told;
  yield* sendIn(told);
  yield* classify(told, 'nej');
  yield* begin(told);
  yield* give(tale, 'askQuestion', officer, 1, { question: 'Vilka dagar gäller det?' });
  yield* give(tale, 'answerQuestion', SENDER, 3, { answer: 'Mest måndagar och torsdagar.' });
  yield* give(tale, 'extendInvestigation', officer, 1, (at) => ({
    dueOn: tale.stage.days.workday(dayOf(at), 6),
    reason: 'Vi behöver tala med två personer till.',
  }));
  yield* assess(told, officer, 'ingen_brist');
  yield* answer(told, officer);
  yield* close(told);
}

/** Whoever complained was not satisfied: somebody else looks at it anew. */
export function* reviewed(tale: Tale): Story {
  const told = toldOf(tale);
  const { areaHead } = tale.school;
  yield* sendIn(told);
  yield* investigated(told, 'ingen_brist');
  yield* give(tale, 'requestReview', SENDER, 2, { why: 'Ni har inte talat med barnen.' });
  yield* give(tale, 'assignReviewer', areaHead, 1, { handler: areaHead.personId });
  yield* give(tale, 'startInvestigation', areaHead, 1, { impartiality: 'ingen_jav' });
  yield* assess(told, areaHead, 'delvis');
  yield* answer(told, areaHead);
  yield* mend(told);
  yield* close(told);
}

/** Taken back: it ends where nothing points at a defect, and goes on where something does. */
export function* takenBack(tale: Tale, hasSigns: boolean): Story {
  const told = toldOf(tale);
  const { officer } = told;
  yield* sendIn(told);
  yield* classify(told, hasSigns ? 'ja' : 'nej');
  yield* give(tale, 'withdraw', SENDER, 1, { said: 'Det har ordnat sig.' });
  if (!hasSigns) {
    const reason = 'Rektorn har talat med den som skrev, och inget tyder på någon brist.';
    yield* give(tale, 'acceptWithdrawal', officer, 1, { signs: 'inga_tecken_pa_brist', reason });
    return;
  }
  yield* give(tale, 'continueExOfficio', officer, 1, { reason: 'Fler än ett barn berörs.' });
  yield* begin(told);
  yield* assess(told, officer, 'brist');
  yield* answer(told, officer);
  yield* mend(told);
  yield* close(told);
}

/** It was no complaint. */
export function* referred(tale: Tale): Story {
  const told = toldOf(tale);
  yield* sendIn(told, { what: 'Jag vill överklaga beslutet om skolskjuts.', area: 'skolskjuts' });
  yield* give(tale, 'refer', told.officer, 1, {
    to: 'overklagande',
    reason: 'Ett beslut om skolskjuts prövas av domstol.',
    how: 'Överklagandet är skickat till dem som fattade beslutet, som sänder det vidare.',
  });
}

/** About the rektor: above the school from the start. */
export function* aboutRektor(tale: Tale): Story {
  const told = toldOf(tale);
  const { rektor } = tale.school;
  yield* sendIn(told, { criticisedKind: 'rektor', what: 'Rektorn svarar inte när vi hör av oss.', area: 'bemotande' });
  if (rektor === undefined) return;
  yield* give(tale, 'identifyCriticised', told.officer, 0, {
    criticisedKind: 'rektor',
    found: 'ja',
    criticised: rektor.personId,
  });
  yield* investigated(told, 'ingen_brist');
  yield* close(told);
}
