import type { PersonId } from '../domain/ids.ts';

/** A way in for a person of staff. One account a person, one person an account. */
export interface Account {
  readonly personId: PersonId;
  /** As the person writes it. */
  readonly username: string;
  /** By which it is found: {@link usernameKey}. */
  readonly usernameKey: string;
  /** Argon2id in PHC format. */
  readonly passwordHash: string;
  readonly isDisabled: boolean;
}

/** Keeps accounts. A resolved write is durable. */
export interface Accounts {
  find(usernameKey: string): Promise<Account | undefined>;
  ofPerson(personId: PersonId): Promise<Account | undefined>;
  add(account: Account): Promise<'added' | 'username-taken' | 'person-has-account'>;
  /** False when the person has no account. */
  setPassword(personId: PersonId, passwordHash: string): Promise<boolean>;
  /** False when the person has no account. */
  setDisabled(personId: PersonId, isDisabled: boolean): Promise<boolean>;
  hasAny(): Promise<boolean>;
}

/** How a username is compared: unicode NFKC, small letters, without space around. `Åsa ` and decomposed `åsa` are one. */
export const usernameKey = (username: string): string =>
  username.normalize('NFKC').trim().toLocaleLowerCase('sv').normalize('NFKC');

/** Characters of a username as it is compared, both included. */
const USERNAME_LENGTH = { least: 3, most: 200 } as const;

/** Whether an account may be named so: no control characters, half characters or others that nobody sees. */
export const isUsername = (username: string): boolean => {
  const key = usernameKey(username);
  return key.length >= USERNAME_LENGTH.least && key.length <= USERNAME_LENGTH.most && !/\p{C}/u.test(key);
};
