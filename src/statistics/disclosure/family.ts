/** All of a dimension: the total over it. The id of no leaf and no group. */
export const ALL = '*';

/** The threshold where none is chosen: one to four are few enough to be recognised by those who were there. */
export const DEFAULT_THRESHOLD = 5;

/** Something counted by. Groups may lie in each other or overlap; a unit that moved is two leaves and a group of both. */
export interface Dimension {
  readonly id: string;
  /** The finest parts: 1 or more, ids of their own. */
  readonly leaves: readonly string[];
  /** Sets of leaves that margins are published of: område, termin, stadium. {@link ALL} is there by itself. */
  readonly groups?: readonly { readonly id: string; readonly of: readonly string[] }[];
}

/** A place: by dimension a leaf, a group or {@link ALL}; a dimension that is not named is {@link ALL}. */
export type Where = Readonly<Record<string, string>>;

/** How many there are at a place: a whole number, 0 or more. */
export interface Count {
  readonly at: Where;
  readonly count: number;
}

/** By dimension the leaves, groups and {@link ALL} that are to be published, each crossed with each of the other dimensions. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** Everything that is about the same cases and is, has been or is to be published. */
export interface Family {
  readonly dimensions: readonly Dimension[];
  /** Cells that several tables have are one cell. */
  readonly tables: readonly Table[];
  /** At leaves of every dimension, each place once; 0 where nothing is said. */
  readonly counts: readonly Count[];
  /** How many a rate, share, median or mean is over. Taken to be known to everybody. */
  readonly populations?: readonly Count[];
  /** Where everybody knows that there can be none, such as in a unit before it was opened. */
  readonly impossible?: readonly Where[];
  /** What has been published before and cannot be taken back; the number that it is now. */
  readonly earlier?: readonly Count[];
  /** Tables that are not published now and whose small cells may not be worked out either, such as those withheld before. */
  readonly guarded?: readonly Table[];
}

export interface Options {
  /** The least number that may be told, 2 or more; {@link DEFAULT_THRESHOLD}. */
  readonly threshold?: number;
  /** Whether a zero is small too. `show`: that nothing was reported is no statement about somebody. */
  readonly zeros?: 'show' | 'withhold';
}

/** A cell as everybody may see it. */
export type PublishedCell =
  | { readonly at: Where; readonly isWithheld: false; readonly count: number }
  | { readonly at: Where; readonly isWithheld: true };

/**
 * Why a cell is withheld: it is small, or it protects another; which one is not said. Only for those who may see the counts: who knows
 * it of all cells may work out a number.
 */
export interface Reason {
  readonly at: Where;
  readonly because: 'small' | 'protects';
}

export interface Suppressed {
  /** Each cell of the tables once, in the order of the tables. This is what may be published. */
  readonly cells: readonly PublishedCell[];
  readonly reasons: readonly Reason[];
  /** Small cells for which no protection was found, since earlier publications or what is impossible tell too much. */
  readonly unprotected: readonly Where[];
}
