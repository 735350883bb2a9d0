import { z } from 'zod';
import { changing, once } from './route-parts.ts';
import { newDelegation } from './wire-admin.ts';
import * as wire from './wire-cover.ts';
import { ifAway, plannedAbsence } from './wire-if-away.ts';

/** Who stands in for whom: absences, jour, and what is lent. Part of `ROUTES`. */
export const COVER_ROUTES = {
  cover: {
    method: 'get',
    path: '/cover',
    summary: 'Who stands in for whom, who has jour and what is lent',
    status: 200,
    query: z.strictObject({ of: z.enum(['mine', 'all']).default('mine') }),
    answer: wire.cover,
  },
  registerAbsence: {
    method: 'post',
    path: '/absences',
    summary: 'Say that somebody is away, and who stands in',
    status: 201,
    body: wire.newAbsence,
    answer: z.object({ absenceId: z.string() }),
    needs: once,
  },
  ifAway: {
    method: 'post',
    path: '/absences/preview',
    summary: 'Which open deadlines would go to whom during a planned absence; changes nothing',
    status: 200,
    body: plannedAbsence,
    answer: ifAway,
    needs: changing,
  },
  endAbsence: {
    method: 'delete',
    path: '/absences/:absenceId',
    summary: 'End an absence now',
    status: 204,
    needs: changing,
  },
  giveJour: {
    method: 'post',
    path: '/admin/jour',
    summary: 'Put somebody on duty for a role',
    status: 201,
    body: wire.newJour,
    answer: z.object({ jourId: z.string() }),
    needs: once,
  },
  endJour: { method: 'delete', path: '/admin/jour/:jourId', summary: 'End jour now', status: 204, needs: changing },
  endDelegation: {
    method: 'delete',
    path: '/admin/delegations/:delegationId',
    summary: 'Take a lent power back now',
    status: 204,
    needs: changing,
  },
  delegate: {
    method: 'post',
    path: '/admin/delegations',
    summary: 'Lend a power for a period',
    status: 204,
    body: newDelegation,
    needs: changing,
  },
} as const;
