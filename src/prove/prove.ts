import type { ProcessDefinition } from '../engine/index.ts';
import type { Finding } from './findings.ts';
import { lawful, type LawPage } from './law-page.ts';
import { ends, impartial, owned, reachable, received, timed } from './proofs.ts';
import { representativesOf } from './representatives.ts';
import { situationsOf } from './situations.ts';

/** What was proven of a process, and what was found wrong; how much was looked at. */
export interface Proven {
  readonly process: ProcessDefinition;
  readonly situations: number;
  readonly findings: readonly Finding[];
}

/** Proves a process: what its chart, owners, deadlines and law say is compared with what its machine does. */
export const prove = (process: ProcessDefinition, page: LawPage): Proven => {
  const situations = situationsOf(process, representativesOf(process));
  const findings = [
    ...[reachable, owned, timed, ends, received].flatMap((proof) => proof(situations)),
    ...impartial(process),
    ...lawful(process, page),
  ];
  return { process, situations: situations.all.size, findings };
};
