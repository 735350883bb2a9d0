import { useState } from 'react';
import { allowDraft, forbidDraft } from '../../shared/form/draft/draft-store.ts';

const STORED_AS = 'skyndsam.keeps-nothing';

const storedChoice = (): boolean => {
  try {
    return sessionStorage.getItem(STORED_AS) === null;
  } catch {
    return true;
  }
};

const storeChoice = (isKept: boolean): void => {
  try {
    if (isKept) sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, 'yes');
  } catch {
    // storage is refused: the choice is then remembered as long as the page
  }
};

/** Whether what is written is kept on this device, and the way to change it. A no removes at once what was kept, and holds until the tab closes. */
export const useKeepChoice = (draftKey: string): readonly [boolean, (isKept: boolean) => void] => {
  const [isKept, setIsKept] = useState(storedChoice);
  const choose = (next: boolean): void => {
    storeChoice(next);
    if (next) allowDraft(draftKey);
    else void forbidDraft(draftKey);
    setIsKept(next);
  };
  return [isKept, choose];
};
