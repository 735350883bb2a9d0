import type { CaseId } from '../../domain/ids.ts';
import { receiverOf, someOfficer } from '../actors.ts';
import { give, type Story, type Tale } from '../play.ts';
import { minutesLater } from '../school-days.ts';
import { investigate } from './investigation.ts';
import { plain, someOutcome } from './plain.ts';
import { assign, informGuardians, receive, report } from './reception.ts';
import { close } from './remedies.ts';

/** Another tale about what happened at the same time, told somewhat later by somebody else. */
export type Another = (change: {
  readonly isSameChild: boolean;
  readonly isSameReporter?: true;
  readonly index?: number;
}) => Tale;

/** What one story lets another know, once it is known. */
interface Shared {
  caseId: CaseId | undefined;
}

/** From when the huvudman knows to the end. */
function* toTheEnd(tale: Tale): Story {
  yield* assign(tale);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

function* sharing(shared: Shared, tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  shared.caseId = tale.caseId;
  yield* receive(tale, areGuardiansInformed);
  yield* toTheEnd(tale);
}

const known = ({ caseId }: Shared): CaseId => {
  if (caseId === undefined) throw new TypeError('the other report has not been told yet');
  return caseId;
};

function* linking(shared: Shared, tale: Tale, isMistaken: boolean): Story {
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  const other = known(shared);
  yield* give(tale, 'linkCase', receiverOf(tale), 0, { other, reason: 'Samma bråk, två rapporter om var sitt barn.' }, [
    other,
  ]);
  if (isMistaken) yield* give(tale, 'unlinkCase', receiverOf(tale), 1, { reason: 'Det var två bråk samma dag.' });
  yield* toTheEnd(tale);
}

function* merging(shared: Shared, tale: Tale, isMistaken: boolean): Story {
  const areGuardiansInformed = yield* report(tale);
  const by = receiverOf(tale);
  yield* give(tale, 'acknowledge', by, 0);
  const survivor = known(shared);
  const same = {
    sameChildAndEvent: 'samma_barn_samma_handelse',
    reason: 'Två i personalen rapporterade samma händelse.',
  };
  yield* give(tale, 'mergeInto', by, 0, { survivor, ...same }, [survivor]);
  if (!isMistaken) return;
  const wrong = { survivor, reason: 'Det visade sig gälla två olika barn i samma klass.' };
  yield* give(tale, 'undoMerge', someOfficer(tale), 1, wrong, [survivor]);
  yield* give(tale, 'notifyHuvudman', by, 0, { message: 'Ärendet handläggs för sig.' });
  if (!areGuardiansInformed) yield* informGuardians(tale);
  yield* toTheEnd(tale);
}

const after = (tale: Tale, minutes: number): Tale => {
  tale.at = minutesLater(tale.at, minutes);
  return tale;
};

/** Two of the staff report the same fight about two children: one incident, two cases. By mistake: they are parted again. */
export const linked = (tale: Tale, another: Another, isMistaken = false): readonly Story[] => {
  const shared: Shared = { caseId: undefined };
  return [sharing(shared, tale), linking(shared, after(another({ isSameChild: false }), 35), isMistaken)];
};

/** Two of the staff report the same thing about the same child: one case goes on. By mistake: both do. */
export const merged = (tale: Tale, another: Another, isMistaken = false): readonly Story[] => {
  const shared: Shared = { caseId: undefined };
  return [sharing(shared, tale), merging(shared, after(another({ isSameChild: !isMistaken }), 50), isMistaken)];
};

/** One report about several children: a case for each. */
export const severalChildren = (tale: Tale, another: Another): readonly Story[] => {
  const more = tale.random.int(1, 2);
  const others = Array.from({ length: more }, (_, at) =>
    another({ isSameChild: false, isSameReporter: true, index: at + 1 }),
  );
  return [tale, ...others].map((one) => plain(one));
};
