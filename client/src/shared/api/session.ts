import type { Me } from '../../../../src/contract/wire.ts';

/** Why a page cannot be shown as it is: the login has run out while somebody worked. */
export interface SessionState {
  readonly isExpired: boolean;
}

type Listener = () => void;

let csrfToken = '';
let personId: string | null = null;
/** The person is logging out: that the server then hangs up is no reason to ask for a login. */
let isEnding = false;
let state: SessionState = { isExpired: false };
let waiting: { readonly resolve: (isSamePerson: boolean) => void }[] = [];
const listeners = new Set<Listener>();

const change = (next: SessionState) => {
  state = next;
  for (const listener of listeners) listener();
};

/** The token to send with everything that changes something. */
export const currentCsrfToken = (): string => csrfToken;

/** Who is logged in, as far as the page knows. */
export const currentPersonId = (): string | null => personId;

/**
 * Takes in who is logged in now. Requests that waited for a new login go on when it is the same person;
 * another person's login makes them fail, for they were not his or hers to make.
 */
export const sessionBegan = (me: Me): { readonly isSamePerson: boolean } => {
  const isSamePerson = personId === null || personId === me.personId;
  isEnding = false;
  csrfToken = me.csrfToken;
  personId = me.personId;
  const released = waiting;
  waiting = [];
  if (state.isExpired) change({ isExpired: false });
  for (const { resolve } of released) resolve(isSamePerson);
  return { isSamePerson };
};

/** The person has asked to be logged out; false when it did not come about. */
export const sessionIsEnding = (value: boolean): void => {
  isEnding = value;
};

/** Forgets who was logged in. */
export const sessionEnded = (): void => {
  csrfToken = '';
  personId = null;
  const released = waiting;
  waiting = [];
  if (state.isExpired) change({ isExpired: false });
  for (const { resolve } of released) resolve(false);
};

/** Shows the login over the page and waits for it; true when the same person is back. False at once when nobody was logged in. */
export const loggedInAgain = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (personId === null || isEnding) return resolve(false);
    waiting.push({ resolve });
    if (!state.isExpired) change({ isExpired: true });
  });

/** For `useSyncExternalStore`. */
export const sessionStore = {
  subscribe: (listener: Listener): Listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): SessionState => state,
};
