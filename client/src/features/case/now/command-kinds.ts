import type { Process, ProcessCommand } from '../../../../../src/contract/index.ts';
import type { PermittedCommand } from '../../../../../src/contract/wire.ts';

/** Kinds of command that are offered in a case; `start` opens one and is offered elsewhere. */
export type OfferedKind = Exclude<ProcessCommand['kind'], 'start'>;

/** A command that may be given now, or that could be once something is done first. */
export interface Offer {
  readonly name: string;
  readonly title: string;
  readonly hint: string | undefined;
  readonly command: ProcessCommand;
  /** What must be done first; empty when it may be given now. */
  readonly missing: readonly string[];
  readonly isBlocked: boolean;
}

const NOTHING_TOLD: readonly Offer[] = [];

/** What could not be done now and would not move the case from where it stands: no way forward, whatever its kind. */
const isBesideNow = ({ chart }: Process, active: readonly string[], { command, isBlocked }: Offer): boolean =>
  isBlocked &&
  command.kind === 'forward' &&
  !chart.edges.some(({ event, from }) => event === command.event && (from === '' || active.includes(from)));

/** What may be done in a case, by kind, in the order of the process; within a kind what is possible now comes first. */
export const offersOf = (
  process: Process,
  permitted: readonly PermittedCommand[],
  active: readonly string[],
): Readonly<Record<OfferedKind, readonly Offer[]>> => {
  const byName = new Map(permitted.map((one) => [one.name, one]));
  const offers = Object.entries(process.commands).flatMap(([name, command]): readonly Offer[] => {
    const found = byName.get(name);
    if (found === undefined) return NOTHING_TOLD;
    const texts = process.texts.commands[name];
    const missing = found.requirements.map(({ text }) => text);
    return [
      { name, title: texts?.title ?? name, hint: texts?.hint, command, missing, isBlocked: found.status === 'blocked' },
    ];
  });
  const of = (kind: OfferedKind) => {
    const ofKind = offers.filter(
      (offer) => (isBesideNow(process, active, offer) ? 'side' : offer.command.kind) === kind,
    );
    return [...ofKind.filter(({ isBlocked }) => !isBlocked), ...ofKind.filter(({ isBlocked }) => isBlocked)];
  };
  return { forward: of('forward'), side: of('side'), note: of('note'), grave: of('grave') };
};
