import type { Absence, Jour } from '../domain/absence.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import { absenceStream, jourStream, storedOrgEvent } from './org-events.ts';
import type { OrgResult, OrgWriter, Request } from './org-writer.ts';

/** Changes of who stands in for whom. An end before the beginning means that it never was. */
export interface CoverLog {
  registerAbsence(change: Request & { readonly absence: Absence }): Promise<OrgResult>;
  endAbsence(change: Request & { readonly absenceId: string; readonly at?: Instant }): Promise<OrgResult>;
  giveJour(change: Request & { readonly jour: Jour }): Promise<OrgResult>;
  endJour(change: Request & { readonly jourId: string; readonly at?: Instant }): Promise<OrgResult>;
}

/** Periods that end before they begin are a bug of the caller, who checks what people send. @throws RangeError */
export const checkedPeriod = (from: Instant, to: Instant | null): void => {
  if (to !== null && to <= from) throw new RangeError('a period ends after it begins');
};

/** Absences and jour: each is a stream of its own, in which nothing is sealed, as nothing but ids and periods is said. */
export const createCoverLog = (writer: OrgWriter, clock: Clock): CoverLog => ({
  registerAbsence: async ({ absence, ...request }) => {
    checkedPeriod(absence.from, absence.to);
    if (absence.deputyId === absence.absentId) throw new RangeError('nobody stands in for himself or herself');
    const registered = storedOrgEvent({ type: 'AbsenceRegistered', data: absence });
    return writer.add(request, absenceStream(absence.absenceId), 'registerAbsence', [registered]);
  },
  endAbsence: ({ absenceId, at = clock(), ...request }) =>
    writer.change(request, absenceStream(absenceId), 'endAbsence', { type: 'AbsenceEnded', data: { absenceId, at } }),
  giveJour: async ({ jour, ...request }) => {
    checkedPeriod(jour.from, jour.to);
    const given = storedOrgEvent({ type: 'JourGiven', data: jour });
    return writer.add(request, jourStream(jour.jourId), 'giveJour', [given]);
  },
  endJour: ({ jourId, at = clock(), ...request }) =>
    writer.change(request, jourStream(jourId), 'endJour', { type: 'JourEnded', data: { jourId, at } }),
});
