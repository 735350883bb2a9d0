declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The unit of handling; also the id of its stream in the log. */
export type CaseId = Branded<'CaseId'>;
/** A person known to the huvudman: staff, pupil or official. Opaque; never a personnummer. */
export type PersonId = Branded<'PersonId'>;
/** Huvudman, område or skolenhet. */
export type UnitId = Branded<'UnitId'>;
/** What happened in the world; several cases may be about one incident. */
export type IncidentId = Branded<'IncidentId'>;
/** One stream of the log: a case, a person, a unit, a configuration. */
export type StreamId = Branded<'StreamId'>;
/** Identity of one accepted command; the same id is the same answer for ever. */
export type CommitId = Branded<'CommitId'>;

const ID = /^[a-z0-9][a-z0-9:._-]{0,127}$/;

/** True for 1–128 characters of a–z, 0–9 and `: . _ -`, beginning with a letter or digit. */
export const isId = (text: string): boolean => ID.test(text);

const parser =
  <Id extends string>(name: string) =>
  (text: string): Id => {
    if (!isId(text)) throw new TypeError(`not a ${name}`);
    return text as Id;
  };

/** Parsers of ids. @throws TypeError when the text is not an id ({@link isId}). */
export const caseId = parser<CaseId>('CaseId');
export const personId = parser<PersonId>('PersonId');
export const unitId = parser<UnitId>('UnitId');
export const incidentId = parser<IncidentId>('IncidentId');
export const streamId = parser<StreamId>('StreamId');
export const commitId = parser<CommitId>('CommitId');
