import { type CaseId, isId, type PersonId, type UnitId } from '../domain/ids.ts';
import { HttpProblem } from './problems.ts';

const parsed = <Id extends string>(text: string): Id => {
  if (!isId(text)) throw new HttpProblem('not-found');
  return text as string as Id;
};

/** Ids in a path: what is no id is not there. @throws HttpProblem `not-found` */
export const caseIdParam = (text: string): CaseId => parsed<CaseId>(text);
export const unitIdParam = (text: string): UnitId => parsed<UnitId>(text);
export const personIdParam = (text: string): PersonId => parsed<PersonId>(text);
