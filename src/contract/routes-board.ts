import { z } from 'zod';
import * as wire from './wire.ts';

/** Routes of what is counted and forecast: a part of `ROUTES`. */
export const BOARD_ROUTES = {
  board: {
    method: 'get',
    path: '/board',
    summary: 'Every open case that I oversee, counted',
    status: 200,
    query: z.strictObject({ unitId: z.string().max(128).optional() }),
    answer: wire.board,
  },
  forecast: {
    method: 'get',
    path: '/board/forecast',
    summary: 'Open cases that I oversee by how likely they are to be late',
    status: 200,
    query: wire.forecastQuery,
    answer: wire.forecastBoard,
  },
  namndBoard: {
    method: 'get',
    path: '/board/namnd',
    summary: 'What is much too late, without persons',
    status: 200,
    answer: wire.namndBoard,
  },
} as const;
