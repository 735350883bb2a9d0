import { useRef } from 'react';
import type { SentIn } from '../../../../src/contract/wire.ts';
import { OfflineError, ProblemError } from '../../shared/api/problem-error.ts';
import { sendIn } from '../../shared/api/sender-queries.ts';

type Body = Parameters<typeof sendIn>[0];

interface Attempt {
  readonly idempotencyKey: string;
  readonly body: Body;
}

interface Arrived {
  readonly answer: SentIn;
  /** What arrived is what was sent first; what was changed after it has not arrived. */
  readonly isEarlier: boolean;
}

const isKeyReused = (error: unknown): boolean => error instanceof ProblemError && error.problem.slug === 'key-reused';

/** The answer to the attempt that arrived, of those that nobody answered; undefined when it was none of them. */
const answerToEarlier = async (attempts: readonly Attempt[], idempotencyKey: string): Promise<SentIn | undefined> => {
  for (const attempt of attempts.filter((one) => one.idempotencyKey === idempotencyKey)) {
    try {
      return await sendIn(attempt.body, idempotencyKey);
    } catch (error) {
      if (!isKeyReused(error)) throw error;
    }
  }
  return undefined;
};

/**
 * Sends in. When the line was cut after something had arrived, and it was changed before it was sent again, the server refuses the
 * key: then the first is asked for once more, for its code is the only way back to it.
 */
export const useSendIn = (): ((body: Body, idempotencyKey: string) => Promise<Arrived>) => {
  const unanswered = useRef<Attempt[]>([]);
  return async (body, idempotencyKey) => {
    try {
      return { answer: await sendIn(body, idempotencyKey), isEarlier: false };
    } catch (error) {
      if (error instanceof OfflineError) unanswered.current.push({ idempotencyKey, body });
      const answer = isKeyReused(error) ? await answerToEarlier(unanswered.current, idempotencyKey) : undefined;
      if (answer === undefined) throw error;
      return { answer, isEarlier: true };
    }
  };
};
