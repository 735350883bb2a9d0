import type { CaseId } from '../../domain/ids.ts';
import { receiverOf } from '../actors.ts';
import { give, type Story, type Tale } from '../play.ts';
import { minutesLater } from '../school-days.ts';
import { investigate } from './investigation.ts';
import { plain, someOutcome } from './plain.ts';
import { assign, receive, report } from './reception.ts';
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

function* sharing(shared: Shared, tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  shared.caseId = tale.caseId;
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

const known = ({ caseId }: Shared): CaseId => {
  if (caseId === undefined) throw new TypeError('the other report has not been told yet');
  return caseId;
};

function* linking(shared: Shared, tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  const other = known(shared);
  yield* give(tale, 'linkCase', receiverOf(tale), 0, { other, reason: 'Samma bråk, två rapporter om var sitt barn.' }, [
    other,
  ]);
  yield* assign(tale);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

function* merging(shared: Shared, tale: Tale): Story {
  yield* report(tale);
  const by = receiverOf(tale);
  yield* give(tale, 'acknowledge', by, 0);
  const survivor = known(shared);
  const same = {
    sameChildAndEvent: 'samma_barn_samma_handelse',
    reason: 'Två i personalen rapporterade samma händelse.',
  };
  yield* give(tale, 'mergeInto', by, 0, { survivor, ...same }, [survivor]);
}

const after = (tale: Tale, minutes: number): Tale => {
  tale.at = minutesLater(tale.at, minutes);
  return tale;
};

/** Two of the staff report the same fight about two children: one incident, two cases. */
export const linked = (tale: Tale, another: Another): readonly Story[] => {
  const shared: Shared = { caseId: undefined };
  return [sharing(shared, tale), linking(shared, after(another({ isSameChild: false }), 35))];
};

/** Two of the staff report the same thing about the same child: one case goes on. */
export const merged = (tale: Tale, another: Another): readonly Story[] => {
  const shared: Shared = { caseId: undefined };
  return [sharing(shared, tale), merging(shared, after(another({ isSameChild: true }), 50))];
};

/** One report about several children: a case for each. */
export const severalChildren = (tale: Tale, another: Another): readonly Story[] => {
  const more = tale.random.int(1, 2);
  const others = Array.from({ length: more }, (_, at) =>
    another({ isSameChild: false, isSameReporter: true, index: at + 1 }),
  );
  return [tale, ...others].map((one) => plain(one));
};
