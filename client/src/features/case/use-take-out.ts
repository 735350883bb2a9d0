import { useState } from 'react';
import { getFile, type Query } from '../../shared/api/http.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { announce } from '../../shared/live/announcer.tsx';
import { keepFile } from '../../shared/ui/keep-file.ts';

/** After this long without an answer it is said that the file is being made, in milliseconds. */
const SLOW_MS = 1_000;

/** Fetches a file of a case and hands it over, saying so meanwhile to those who do not see the button turn. */
export const useTakeOut = (path: string, name: string) => {
  const t = useT();
  const [isTaking, setIsTaking] = useState(false);
  const [isSlow, setIsSlow] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const take = async (query: Query = {}): Promise<void> => {
    setIsTaking(true);
    setProblem(null);
    const slow = setTimeout(() => setIsSlow(true), SLOW_MS);
    try {
      keepFile(name, await getFile(path, query));
      announce(t('case.takenOut', { name }));
    } catch (error) {
      setProblem(error);
    } finally {
      clearTimeout(slow);
      setIsSlow(false);
      setIsTaking(false);
    }
  };
  return { take, isTaking, isSlow, problem };
};
