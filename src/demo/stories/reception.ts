import { dayOf } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import type { JsonObject } from '../../domain/json.ts';
import { deciderOf, leaderOf, receiverOf } from '../actors.ts';
import { give, open, type Story, type Tale } from '../play.ts';
import { reportData } from '../report.ts';
import { phrase } from '../texts/case-texts.ts';

/** A report, when the time has come. Gives whether the guardians were told already. */
export function* report(tale: Tale, noticedAt?: Instant): Story<boolean> {
  const data = reportData(tale, tale.at, noticedAt);
  yield* open(tale, 'report', data);
  return data.areGuardiansInformed === true;
}

/** The exposed child's guardians are told, or it is written down why not. */
export function* informGuardians(tale: Tale, isSpared = tale.isSpared): Story {
  if (tale.skolform === 'komvux') return;
  const by = receiverOf(tale);
  const spared = {
    told: 'avstar',
    reasonCode: 'barnets_eget_intresse',
    comment: 'Eleven har bett om det och skälen är goda.',
  };
  yield* give(tale, 'informGuardians', by, 0, (at) =>
    isSpared
      ? { whose: ['utsatt'], ...spared }
      : { whose: ['utsatt', 'utpekad'], told: 'informerade', toldAt: at, toldBy: by.personId },
  );
}

const reported = (tale: Tale, at: Instant): JsonObject => ({
  decision: 'anmald',
  reportedOn: dayOf(at),
  reference: `demo-${tale.key.replaceAll(/\W/g, '')}`,
});

/** Whether the police are told. Nothing is asked where the law does not ask. */
export function* decidePolice(tale: Tale): Story {
  if (tale.skolform === 'forskola' || tale.skolform === 'pedagogisk_omsorg') return;
  yield* give(tale, 'decidePolice', leaderOf(tale), 0, (at) =>
    tale.isCrime
      ? { ...reported(tale, at), guardianToldOn: dayOf(at) }
      : { decision: 'ej_anmald', reasonCode: 'ingen_brottsmisstanke', reasons: phrase(tale.random, 'noPolice') },
  );
}

/** Whether Arbetsmiljöverket is told. Nothing is asked about children who are outside the act. */
export function* decideWorkEnvironment(tale: Tale): Story {
  if (['forskola', 'pedagogisk_omsorg', 'fritidshem'].includes(tale.skolform)) return;
  yield* give(tale, 'decideWorkEnvironment', receiverOf(tale), 0, (at) =>
    tale.isSerious
      ? { ...reported(tale, at), whoWasHurt: ['elev'] }
      : { decision: 'ej_anmald', reasonCode: 'inte_allvarligt', reasons: phrase(tale.random, 'noWorkEnvironment') },
  );
}

/** Whether there was concern for the child. */
export function* decideSocialServices(tale: Tale): Story {
  if (tale.skolform === 'komvux') return;
  yield* give(tale, 'decideSocialServices', receiverOf(tale), 0, (at) =>
    tale.isConcern
      ? { decision: 'anmald', reportedOn: dayOf(at) }
      : { decision: 'ej_anmald', reasonCode: 'ingen_oro', reasons: phrase(tale.random, 'noConcern') },
  );
}

/** What is owed to others must have been considered before a case is closed; many do it at once. */
export function* decideOutside(tale: Tale): Story {
  if (tale.isOutsideDecided) return;
  tale.isOutsideDecided = true;
  if (!tale.isCrime) yield* decidePolice(tale);
  yield* decideSocialServices(tale);
  if (!tale.isSerious) yield* decideWorkEnvironment(tale);
}

/** The report is read, and the huvudman gets to know of it before anything is assessed. */
export function* receive(tale: Tale, areGuardiansInformed: boolean): Story {
  const { random, stage } = tale;
  const by = receiverOf(tale);
  yield* give(tale, 'acknowledge', by, random.chance(0.75) ? 0 : 1, {
    ...(random.chance(0.3) && { protection: phrase(random, 'protection') }),
  });
  yield* give(tale, 'notifyHuvudman', by, 0, { message: phrase(random, 'notify') });
  if (!areGuardiansInformed) yield* informGuardians(tale);
  if (tale.isCrime) yield* decidePolice(tale);
  if (tale.isSerious) yield* decideWorkEnvironment(tale);
  if (random.chance(0.7)) yield* decideOutside(tale);
  if (random.chance(0.15))
    yield* give(tale, 'register', stage.kommun.office.registrar, 1, (at) => ({
      diaryNumber: `BUN ${at.slice(0, 4)}/${random.int(200, 990)}`,
      registeredOn: dayOf(at),
    }));
}

/** Somebody gets to investigate. */
export function* assign(tale: Tale): Story {
  const { random, delays } = tale;
  const wait = random.chance(0.6) ? 0 : 1;
  const at = tale.stage.days.later(tale.at, wait + (delays.get('assignInvestigator') ?? 0), random);
  yield* give(tale, 'assignInvestigator', deciderOf(tale, at), at, {
    investigator: tale.investigator.personId,
    ...(random.chance(0.4) && { instruction: phrase(random, 'instruction') }),
  });
}
