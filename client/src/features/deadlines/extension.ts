import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { inLine } from '../../shared/i18n/in-line.ts';

/** More time that a deadline has been given: its last day before any, and who gave the latest, as far as the reader may know. */
export interface Extension {
  readonly from: string;
  /** By name, else by office as it stands within a line. */
  readonly by: string | undefined;
}

/** `undefined` where no more time has been given. */
export const extensionOf = ({ extensions }: Pick<DeadlineView, 'extensions'>): Extension | undefined => {
  const [first, last] = [extensions[0], extensions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { by, as } = last.decided;
  return { from: first.from, by: by?.name ?? (as === undefined ? undefined : inLine(as)) };
};
