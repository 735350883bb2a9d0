import type { z } from 'zod';
import type { adminPerson } from '../../contract/wire.ts';
import type { Instant } from '../../domain/clock.ts';
import type { PersonEntry } from '../../org/people-index.ts';
import type { AppDeps } from '../deps.ts';

type AdminPerson = z.input<typeof adminPerson>;

/** Somebody employed, with the roles that have not ended and the account. For admins. */
export const adminPersonView = async (
  { directory, identity }: Pick<AppDeps, 'directory' | 'identity'>,
  { personId, name, assignments }: Pick<PersonEntry, 'personId' | 'name' | 'assignments'>,
  at: Instant,
): Promise<AdminPerson> => {
  const account = await identity.account(personId);
  const mail = directory.mailOf(personId);
  return {
    personId,
    name,
    isActive: account !== undefined && !account.isDisabled,
    ...(account !== undefined && { username: account.username }),
    ...(mail !== undefined && { mail }),
    roles: assignments
      .filter(({ to }) => to === null || to > at)
      .map((held) => ({ ...held, unitName: directory.org().unit(held.unitId)?.name ?? '' })),
  };
};
