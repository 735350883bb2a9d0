import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { keys } from '../../shared/api/keys.ts';
import { forgetSender } from './sender-memory.ts';

/** Forgets the code and everything read by it, and goes to the start page: for whoever shares the device. */
export const useLeave = (): (() => void) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return () => {
    forgetSender();
    client.removeQueries({ queryKey: keys.senderCases });
    void navigate({ to: '/', replace: true });
  };
};
