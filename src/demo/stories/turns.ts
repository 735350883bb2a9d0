import { dayOf } from '../../domain/calendar.ts';
import { deciderOf, leaderOf, receiverOf } from '../actors.ts';
import type { School } from '../kommun.ts';
import { give, type Story, type Tale } from '../play.ts';
import { phrase } from '../texts/case-texts.ts';
import { assess, complete, hearChild, hearOthers, investigate, pauseForPolice, start } from './investigation.ts';
import { begin, someOutcome } from './plain.ts';
import { assign, decideOutside, informGuardians, receive, report } from './reception.ts';
import {
  afterControl,
  approve,
  close,
  completeMeasures,
  decideMeasures,
  followUp,
  followUpTwice,
  proposeClosing,
} from './remedies.ts';

/** A guardian wants it dropped. It is noted, and the investigation goes on. */
export function* withdrawn(tale: Tale): Story {
  yield* begin(tale);
  const said =
    'Familjen vill att skolan lägger ner ärendet. Rektor har förklarat att skyldigheten att utreda kvarstår.';
  yield* give(tale, 'noteWithdrawal', receiverOf(tale), 1, { by: 'vardnadshavare', said });
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

/** Reported at another school than the one that answers for the child: it is moved, and its clock goes on. */
export function* wrongUnit(tale: Tale): Story {
  const { random, stage, school: right } = tale;
  const isNear = ({ plan }: School): boolean => plan.area === right.plan.area && plan.id !== right.plan.id;
  const wrong = random.pick(stage.kommun.schools.filter((school) => isNear(school) && school.rektor !== undefined));
  tale.school = wrong;
  tale.reporter = random.pick(wrong.workers);
  const areGuardiansInformed = yield* report(tale);
  yield* give(tale, 'correctUnit', leaderOf(tale), 0, { unit: right.unitId, reason: 'Barnet är inskrivet hos er.' });
  tale.school = right;
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

/** The investigator is partial, says so, and the huvudman appoints another. */
export function* conflictOfInterest(tale: Tale): Story {
  const { school, reporter, random } = tale;
  const partial = random.pick(school.workers.filter((one) => one !== reporter && one.username === undefined));
  tale.investigator = partial;
  yield* begin(tale);
  const why = { reasonCode: 'narstaende', reason: 'Har ett barn i samma klass.' };
  yield* give(tale, 'declareConflict', partial, 0, { conflicted: partial.personId, ...why });
  tale.investigator = school.counsellor;
  yield* give(tale, 'changeInvestigator', school.areaHead, random.int(0, 1), {
    investigator: tale.investigator.personId,
    reasonCode: 'jav',
  });
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

/** Reported to the police; the interviews wait for theirs. */
export function* pausedForPolice(tale: Tale): Story {
  tale.isCrime = true;
  yield* begin(tale);
  yield* start(tale);
  yield* pauseForPolice(tale);
  yield* hearChild(tale);
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
  yield* assess(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

/** Grave: police and Arbetsmiljöverket are told the same day, and the investigation gets more time. */
export function* serious(tale: Tale): Story {
  tale.isCrime = true;
  tale.isSerious = true;
  tale.isConcern = true;
  yield* begin(tale);
  yield* start(tale);
  yield* hearChild(tale);
  yield* give(tale, 'extendInvestigation', tale.school.areaHead, 2, (at) => ({
    dueOn: tale.stage.days.workday(dayOf(at), 14),
    reason: 'Fler ska höras och elevhälsan behöver vara med.',
  }));
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
  yield* assess(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

/** The measures were not enough: others are decided. */
export function* otherMeasures(tale: Tale): Story {
  yield* begin(tale);
  yield* investigate(tale, 'konstaterad');
  const first = yield* decideMeasures(tale);
  yield* completeMeasures(tale, first);
  yield* followUp(tale, 2, { stopped: 'delvis', decision: 'andra_atgarder', next: 12 });
  yield* close(tale, 'konstaterad', first);
}

/** A new round asks the guardians and the authorities again. */
function* beginAgain(tale: Tale): Story {
  tale.isOutsideDecided = false;
  yield* informGuardians(tale, false);
}

/** It went on in another way: a second investigation. */
export function* secondInvestigation(tale: Tale): Story {
  yield* begin(tale);
  yield* investigate(tale, 'konstaterad');
  const first = yield* decideMeasures(tale);
  yield* completeMeasures(tale, first);
  yield* followUp(tale, 2, { stopped: 'ja', decision: 'fortsatt', next: 10 });
  yield* followUp(tale, 4, { stopped: 'delvis', decision: 'ny_utredning' });
  yield* beginAgain(tale);
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad', first);
}

function* toClosed(tale: Tale): Story<number> {
  yield* begin(tale);
  yield* investigate(tale, 'konstaterad');
  const first = yield* decideMeasures(tale);
  yield* completeMeasures(tale, first);
  yield* followUpTwice(tale);
  yield* decideOutside(tale);
  yield* proposeClosing(tale, 'konstaterad');
  yield* approve(tale);
  return first;
}

/** Closed, and taken up again when it began anew. */
export function* reopened(tale: Tale): Story {
  const first = yield* toClosed(tale);
  yield* afterControl(tale);
  yield* give(tale, 'reopen', leaderOf(tale), tale.random.int(8, 20), {
    reason: 'Barnet berättar att det har börjat igen.',
  });
  yield* beginAgain(tale);
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad', first);
}

/** The after-control shows that it has not stopped, and that the child has suffered for telling. */
export function* goneOn(tale: Tale): Story {
  const first = yield* toClosed(tale);
  yield* afterControl(tale, 'delvis');
  yield* give(tale, 'noteReprisal', leaderOf(tale), 0, (at) => ({
    happenedOn: dayOf(at),
    what: 'Barnet säger att en vuxen suckat över att det blev en anmälan.',
  }));
  yield* beginAgain(tale);
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad', first);
}

/** Entered about the wrong child: one proposes, another confirms. */
export function* annulled(tale: Tale): Story {
  yield* report(tale);
  yield* give(tale, 'acknowledge', leaderOf(tale), 0);
  const why = {
    reasonCode: 'fel_barn',
    reason: 'Rapporten gäller ett annat barn med samma förnamn. Ny rapport är gjord.',
  };
  yield* give(tale, 'proposeAnnulment', leaderOf(tale), 0, why);
  yield* give(tale, 'confirmAnnulment', tale.school.areaHead, 1);
}

/** The registrator thinks that it was entered by mistake; the huvudman does not. */
export function* annulmentRejected(tale: Tale): Story {
  const { school, stage } = tale;
  yield* begin(tale);
  const why = { reasonCode: 'inget_rapporterat', reason: 'Ser ut att sakna innehåll.' };
  yield* give(tale, 'proposeAnnulment', stage.kommun.office.registrar, 1, why);
  yield* give(tale, 'rejectAnnulment', school.areaHead, 1, { reason: 'Barnet har berättat något som ska utredas.' });
  yield* investigate(tale, 'ej_konstaterad');
  yield* close(tale, 'ej_konstaterad');
}

/** The huvudman wants more before closing. */
export function* controlReturned(tale: Tale): Story {
  const { random, stage, investigator } = tale;
  yield* begin(tale);
  yield* investigate(tale, 'ej_konstaterad');
  yield* decideOutside(tale);
  yield* proposeClosing(tale, 'ej_konstaterad');
  const missing = phrase(random, 'missing');
  yield* give(tale, 'returnControl', random.pick(stage.kommun.office.officers), 2, { missing });
  yield* give(tale, 'addMaterial', investigator, 2, {
    materialKind: 'minnesanteckning',
    title: 'Vårdnadshavarnas syn',
  });
  yield* complete(tale, 'ej_konstaterad');
  yield* assess(tale, 'ej_konstaterad');
  yield* proposeClosing(tale, 'ej_konstaterad');
  yield* approve(tale);
  yield* afterControl(tale);
}

/** The rektor wants more before assessing. */
export function* investigationReturned(tale: Tale): Story {
  const { random } = tale;
  yield* begin(tale);
  yield* start(tale);
  yield* hearChild(tale);
  yield* complete(tale, 'konstaterad');
  const at = tale.stage.days.later(tale.at, 1, random);
  yield* give(tale, 'returnInvestigation', deciderOf(tale, at), at, {
    missing: 'Den utpekade har inte fått ge sin bild.',
  });
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
  yield* assess(tale, 'konstaterad');
  const count = yield* decideMeasures(tale);
  yield* give(tale, 'changeMeasure', leaderOf(tale), 1, () => ({
    measure: 1,
    change: 'ny_dag',
    dueOn: tale.stage.days.workday(dayOf(tale.at), 9),
    reason: 'Sjukdom i arbetslaget.',
  }));
  yield* completeMeasures(tale, count);
  yield* followUpTwice(tale);
  yield* decideOutside(tale);
  yield* proposeClosing(tale, 'konstaterad');
  yield* approve(tale);
  yield* afterControl(tale);
}

/** The child did not want to talk, nor the guardians to be told; both are written down with their reasons. */
export function* childNotHeard(tale: Tale): Story {
  tale.isSpared = true;
  yield* begin(tale);
  yield* start(tale);
  yield* give(tale, 'noteChildNotHeard', tale.investigator, 1, {
    reasonCode: 'vill_inte',
    reason: 'Barnet har erbjudits samtal två gånger med olika vuxna.',
    viewByOthers: 'Mentorn har berättat hur barnet ser på det.',
  });
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
  yield* assess(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

const HARASSMENT = [
  { basis: 'trakasserier', ground: 'etnisk_tillhorighet' },
  { basis: 'trakasserier', ground: 'funktionsnedsattning' },
  { basis: 'trakasserier', ground: 'religion' },
  { basis: 'trakasserier', ground: 'sexuell_laggning' },
] as const;

/** What was said had to do with a ground of discrimination: another law from then on. */
export function* harassment(tale: Tale): Story {
  const { random } = tale;
  const isSexual = tale.types.includes('sexuell');
  const basis = isSexual ? { basis: 'sexuella_trakasserier' } : random.pick(HARASSMENT);
  yield* begin(tale);
  yield* start(tale);
  yield* hearChild(tale);
  yield* give(tale, 'reclassify', tale.investigator, 0, { ...basis, reason: phrase(random, 'harassment') });
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
  yield* assess(tale, 'konstaterad', basis);
  yield* close(tale, 'konstaterad');
}

/** The child has a protected identity, and changes school while it goes on. */
export function* protectedIdentity(tale: Tale): Story {
  yield* begin(tale);
  yield* give(tale, 'protectIdentity', leaderOf(tale), 0, (at) => ({
    whose: 'utsatt',
    protection: 'sekretessmarkering',
    knownSince: dayOf(at),
  }));
  yield* give(tale, 'noteSchoolChange', leaderOf(tale), 2, (at) => ({
    changesOn: tale.stage.days.workday(dayOf(at), 40),
    to: 'annan_huvudman',
    handedOver: 'Rektorerna har talats vid.',
  }));
  yield* give(tale, 'handOverToOtherHuvudman', leaderOf(tale), 1, (at) => ({
    changesOn: tale.stage.days.workday(dayOf(at), 40),
    receiverKind: 'kommunal',
    receiver: 'Den nya skolan, genom dess rektor',
    secrecyDecision: 'lamnas_delvis',
    provision: 'annan',
    otherProvision: 'Samtycke från vårdnadshavarna',
    reasons: 'Den nya skolan behöver veta vilket stöd som fungerar.',
    handedOver: 'Vilka åtgärder som pågår för barnet.',
    handedOverOn: dayOf(at),
    withheld: 'Allt om andra barn, och det som röjer var familjen bor.',
    decidedUnder: 'eget_ansvar',
  }));
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

/** A rektor writes down something small along the way. */
export function* withNote(tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
  yield* give(tale, 'addNote', leaderOf(tale), 1, { note: phrase(tale.random, 'note') });
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}
