import { BadCursor } from '../projections/store.ts';
import { invalid } from './refusal-problem.ts';

/** Turns a cursor that no list gave into a problem; lets everything else through. */
export const cursorProblem = (error: unknown): never => {
  throw error instanceof BadCursor ? invalid('/cursor', 'unknownCursor') : error;
};
