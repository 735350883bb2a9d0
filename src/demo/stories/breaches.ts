import type { Instant } from '../../domain/clock.ts';
import type { JsonObject } from '../../domain/json.ts';
import { addDays, dayOf } from '../../domain/calendar.ts';
import { personuppgiftsincident } from '../../../workflows/personuppgiftsincident/index.ts';
import { isLateNotification } from '../../../workflows/personuppgiftsincident/notification-limit.ts';
import { someOfficer } from '../actors.ts';
import { give, open, type Story, type Tale } from '../play.ts';
import { minutesLater } from '../school-days.ts';

/** What comes of a breach, in the words of those who handle it. */
interface Breach {
  readonly what: string;
  readonly cause: string;
  readonly count: number;
  readonly risk: string;
  readonly consequences: string;
  readonly reasons: string;
}

const LIST_ASTRAY: Breach = {
  what: 'Klasslistan med telefonnummer gick till en mejllista utanför skolan.',
  cause: 'fel_mottagare',
  count: 24,
  risk: 'risk',
  consequences: 'Någon utomstående kan ringa till familjerna.',
  reasons: 'Mottagarna är många och okända.',
};
const LAPTOP_FOUND: Breach = {
  what: 'En av skolans datorer glömdes på bussen och kom tillbaka samma kväll.',
  cause: 'forlorad_eller_stulen',
  count: 30,
  risk: 'ingen_risk',
  consequences: 'Inga, såvitt vi kan se.',
  reasons: 'Disken är krypterad, och datorn var avstängd hela tiden.',
};

const notification = (discoveredAt: Instant, reference: number) => (notifiedAt: Instant) => ({
  notifiedAt,
  reference: `IMY-${notifiedAt.slice(0, 4)}-${reference}`,
  extent: 'fullstandig',
  ...(isLateNotification(discoveredAt, notifiedAt) && {
    lateReasonCode: 'ledigt',
    lateReason: 'Det upptäcktes före en helg, och ingen hade jour.',
  }),
});

function* remedy(tale: Tale, decision: JsonObject): Story {
  const { school } = tale;
  yield* give(tale, 'decideMeasures', school.areaHead, 1, (at) => ({
    ...decision,
    ...(decision['needed'] === 'ja' && {
      measures: [
        {
          what: 'Skicka bara genom skolans egna utskick.',
          type: 'organisatorisk',
          owner: school.areaHead.personId,
          dueOn: addDays(dayOf(at), 14),
        },
      ],
    }),
  }));
  if (decision['needed'] === 'ja')
    yield* give(tale, 'completeMeasure', school.areaHead, 5, (at) => ({ measure: 1, doneOn: dayOf(at) }));
  yield* give(tale, 'followUp', someOfficer(tale), 10, (at) => ({
    followedUpOn: dayOf(at),
    effect: 'ja',
    decision: 'avsluta',
  }));
  yield* give(tale, 'close', school.areaHead, 1, { summary: 'Utrett, åtgärdat och uppföljt. Ingen har farit illa.' });
}

function* tellBreach(tale: Tale, { what, cause, count, risk, consequences, reasons }: Breach): Story {
  const { random, school } = tale;
  const officer = someOfficer(tale);
  const discoveredAt = minutesLater(tale.at, -random.int(20, 90));
  const kinds = { breach: ['konfidentialitet'], subjects: ['barn_elever'], count };
  yield* open(tale, 'report', { discoveredAt, what, cause, foundBy: 'egen_personal' }, personuppgiftsincident.id);
  yield* give(tale, 'informOfficer', officer, 0, (at) => ({ informedAt: at, advice: 'Dokumentera och bedöm risken.' }));
  yield* give(tale, 'assignAssessor', officer, 0, { assessor: school.counsellor.personId });
  const assessment = { ...kinds, categories: ['identitet', 'kontakt'], isEstimate: false, consequences, risk, reasons };
  yield* give(tale, 'assessRisk', school.counsellor, 0, assessment);
  if (risk === 'ingen_risk') {
    yield* give(tale, 'declineNotification', school.areaHead, 0, { reasons });
    yield* remedy(tale, { needed: 'nej', reasons: 'Skyddet fungerade.' });
    return;
  }
  yield* give(tale, 'notifyAuthority', officer, 0, notification(discoveredAt, random.int(10_000, 89_999)));
  yield* remedy(tale, { needed: 'ja' });
}

/** A list went astray: notified, remedied, closed. */
export const notified = (tale: Tale): Story => tellBreach(tale, LIST_ASTRAY);
/** A computer came back: assessed, and documented without a notification. */
export const documentedOnly = (tale: Tale): Story => tellBreach(tale, LAPTOP_FOUND);
