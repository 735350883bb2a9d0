import { type Options, hash, verify } from '@node-rs/argon2';

/** Shortest and longest password, in characters, both included. */
export const PASSWORD_LENGTH = { least: 12, most: 1000 } as const;

/** OWASP's least for argon2id (the library's default algorithm): 19 MiB, two passes, one lane; some 60 ms. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password typed on another keyboard gives the same characters. */
const normalised = (password: string): string => password.normalize('NFKC');

/** PHC text with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), COST);

/** Whether it is the password; takes as long when it is not. */
export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, normalised(password));

/** Whether it may be chosen: long enough, and not the username. */
export const isGoodPassword = (password: string, username: string): boolean => {
  const { length } = [...password];
  const isLong = length >= PASSWORD_LENGTH.least && length <= PASSWORD_LENGTH.most;
  return isLong && normalised(password).toLowerCase() !== normalised(username).toLowerCase();
};
