import type { InsteadOf } from '../../contract/wire.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Standing } from '../../engine/actors.ts';
import { insteadOfWhom } from '../../engine/instead-of.ts';
import type { Names } from './names.ts';

/** For whom somebody acts or has a task, when it is not in person. */
export const insteadOfView = (
  { names }: { readonly names: Names },
  standing: Standing,
  as: string,
  personId: PersonId,
): { readonly insteadOf?: InsteadOf } => {
  const standIn = insteadOfWhom(standing, as, personId);
  return standIn === undefined ? {} : { insteadOf: { person: names.person(standIn.personId), to: standIn.to } };
};
