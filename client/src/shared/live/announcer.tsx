import { useSyncExternalStore } from 'react';

type Politeness = 'polite' | 'assertive';
type Said = Readonly<Record<Politeness, string>>;

let said: Said = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

const say = (politeness: Politeness, text: string) => {
  said = { ...said, [politeness]: text };
  for (const listener of listeners) listener();
};

/** Says something through the page's live region. The same text twice is said twice. */
export const announce = (text: string, politeness: Politeness = 'polite'): void => {
  say(politeness, '');
  setTimeout(() => say(politeness, text), 50);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The page's one live region; unseen. */
export const Announcer = () => {
  const { polite, assertive } = useSyncExternalStore(subscribe, () => said);
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
};
