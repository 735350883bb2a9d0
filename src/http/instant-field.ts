import { type Instant, parseInstant } from '../domain/clock.ts';
import { invalid } from './refusal-problem.ts';

/** An instant in a body. @throws HttpProblem `validation-failed` at the pointer */
export const instantField = (text: string, pointer: string): Instant => {
  try {
    return parseInstant(text);
  } catch (error) {
    if (error instanceof RangeError) throw invalid(pointer, 'dateTime');
    throw error;
  }
};
