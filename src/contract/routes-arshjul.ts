import { z } from 'zod';
import { once } from './route-parts.ts';
import * as wire from './wire-arshjul.ts';

/** Routes of the huvudman's årshjul: a part of `ROUTES`. */
export const ARSHJUL_ROUTES = {
  arshjul: {
    method: 'get',
    path: '/arshjul',
    summary: 'What is to be done in a läsår, when, and how it stands',
    status: 200,
    query: z.strictObject({
      lasar: z.coerce.number().int().min(2000).max(9000).optional(),
      unitId: z.string().max(128).optional(),
    }),
    answer: wire.arshjul,
  },
  readyWheels: {
    method: 'get',
    path: '/arshjul/ready',
    summary: 'Ready wheels to choose among, and the one that is chosen',
    status: 200,
    answer: wire.readyWheels,
  },
  chooseArshjul: {
    method: 'post',
    path: '/admin/arshjul',
    summary: 'Decide on a wheel from a läsår on; what is still to come is opened by itself',
    status: 201,
    body: wire.newWheel,
    answer: wire.readyWheels,
    needs: [...once, 'If-Match'],
  },
} as const;
