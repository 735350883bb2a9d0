import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { currentLanguage } from '../i18n/language.tsx';
import { getJson, send } from './http.ts';
import { keys } from './keys.ts';
import { ProblemError } from './problem-error.ts';
import type { PublicForms, ReadCase, SenderCase } from './sender-case.ts';

const HOUR_MS = 3_600_000;
const POLL_MS = 15_000;

/** What may be sent in without an account, and to where. In the language of the page. */
export const usePublicForms = (): UseQueryResult<PublicForms> =>
  useQuery({
    queryKey: keys.publicForms,
    queryFn: () => getJson<PublicForms>('/public/forms'),
    staleTime: HOUR_MS,
  });

/** Sends something in. Sent again with the same key it is the same case, with the same code. */
export const sendIn = (body: z.infer<typeof wire.openCases>, idempotencyKey: string): Promise<wire.SentIn> =>
  send<wire.SentIn>('POST', '/public/cases', body, { idempotencyKey });

const asRead = async (asked: Promise<SenderCase>): Promise<ReadCase> => {
  const language = currentLanguage();
  return { language, view: await asked };
};

/** The case to which a code belongs. The code goes in the body: addresses are logged on their way. */
export const readSenderCase = (code: string): Promise<ReadCase> =>
  asRead(send<SenderCase>('POST', '/public/case', { code }));

/** Does something as the sender; gives the case as it then is. */
export const giveSenderCommand = (
  code: string,
  command: string,
  data: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
): Promise<ReadCase> =>
  asRead(
    send<SenderCase>(
      'POST',
      `/public/case/commands/${encodeURIComponent(command)}`,
      { code, data },
      { idempotencyKey },
    ),
  );

/** Somebody who has been told to wait is not helped by being refused meanwhile. */
const nextReadMs = (error: Error | null): number => {
  const seconds = error instanceof ProblemError ? (error.problem.retryAfterSeconds ?? 0) : 0;
  return Math.max(POLL_MS, seconds * 1000);
};

/** The case by its code; read again every quarter of a minute while the page is seen, and when one comes back to it. */
export const useSenderCase = (code: string): UseQueryResult<ReadCase> =>
  useQuery({
    queryKey: keys.senderCase(code),
    queryFn: () => readSenderCase(code),
    refetchInterval: ({ state }) => nextReadMs(state.error),
    refetchOnWindowFocus: 'always',
  });
