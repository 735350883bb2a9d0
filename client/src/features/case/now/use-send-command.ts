import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { keys } from '../../../shared/api/keys.ts';
import { useCommand } from '../../../shared/api/mutations.ts';
import { ProblemError } from '../../../shared/api/problem-error.ts';
import { mustBeRead } from './news.ts';

/** Sends a command on the version that the person has seen, and keeps watch over what comes in meanwhile. */
export interface SendCommand {
  /** The version last seen; what is newer has not been read. */
  readonly seen: number;
  /** Something has come in that must be read first. */
  readonly hasNews: boolean;
  /** The server refused because of it: the person waits for an explanation. */
  readonly isRefused: boolean;
  readonly readNews: () => void;
  readonly send: (data: Record<string, unknown>, idempotencyKey: string) => Promise<void>;
}

const SLUGS_OF_CHANGE: ReadonlySet<string> = new Set([
  'version-conflict',
  'event-not-permitted',
  'requirement-not-met',
]);

const isChange = (error: unknown): boolean => error instanceof ProblemError && SLUGS_OF_CHANGE.has(error.problem.slug);

/** @see SendCommand */
export const useSendCommand = (view: CaseView, command: string): SendCommand => {
  const client = useQueryClient();
  const { mutateAsync } = useCommand(view.caseId);
  const [seen, setSeen] = useState(view.version);
  const [isRefused, setIsRefused] = useState(false);
  const hasNews = mustBeRead(view, seen);
  const sendOn = async (version: number, data: Record<string, unknown>, idempotencyKey: string): Promise<void> => {
    try {
      await mutateAsync({ command, data, idempotencyKey, version });
    } catch (error) {
      if (!isChange(error)) throw error;
      await client.invalidateQueries({ queryKey: keys.caseOf(view.caseId) });
      const now = client.getQueryData<CaseView>(keys.caseOf(view.caseId));
      // what only the system has written meanwhile is nothing to ask anybody about
      if (now !== undefined && now.version > version && !mustBeRead(now, seen))
        return sendOn(now.version, data, idempotencyKey);
      setIsRefused(true);
      throw error;
    }
  };
  const send = (data: Record<string, unknown>, idempotencyKey: string) =>
    sendOn(hasNews ? seen : Math.max(seen, view.version), data, idempotencyKey);
  const readNews = () => {
    setSeen(view.version);
    setIsRefused(false);
  };
  return { seen, hasNews, isRefused, readNews, send };
};
