/** Where a case is, and what its reader may do about it. */
export interface Situation {
  /** Active state paths, groups among them. */
  readonly active: readonly string[];
  /** Paths in which the case has been before. */
  readonly visited: ReadonlySet<string>;
  /** Names of commands that the reader may give now. */
  readonly permitted: ReadonlySet<string>;
}

/** The words of a process, as the picture needs them. */
export interface ChartWords {
  readonly state: (path: string) => string;
  /** The command that becomes the event; none for events that come by themselves. */
  readonly command: (event: string) => { readonly name: string; readonly title: string } | undefined;
  /** What stands on an arrow that time takes. */
  readonly timePasses: string;
  /** Whether a case counts as closed in the state. */
  readonly closes: (path: string) => boolean;
}

/** `now`: the case is here. `next`: one move away. `visited`: it has been here. `ahead`: none of these. */
export type StepStatus = 'now' | 'next' | 'visited' | 'ahead';

/** A box of the picture: a state, or a folded frame. */
export interface Step {
  readonly path: string;
  readonly title: string;
  readonly status: StepStatus;
  readonly isEnd: boolean;
  /** States folded into it; 0 for a state of its own. */
  readonly holds: number;
  /** The frame it stands in. */
  readonly group: string | null;
}

/** A frame around steps that belong together. */
export interface StepGroup {
  readonly path: string;
  readonly title: string;
  readonly group: string | null;
  readonly isActive: boolean;
}

/** An arrow, with all that may be done to take it. */
export interface Move {
  /** Path of a box or a frame; empty for "from any". */
  readonly from: string;
  /** Path of a box. */
  readonly to: string;
  readonly labels: readonly string[];
  /** Leads on from where the case is. */
  readonly isNext: boolean;
  /** The reader may take it now. */
  readonly isMine: boolean;
}

/** What goes on beside the main course, told in a line. */
export interface SideTrack {
  readonly path: string;
  readonly title: string;
  /** Titles of where it stands, one at least. */
  readonly states: readonly string[];
  readonly isEnded: boolean;
}

/** Something that can be done from where the case is, in whichever region. */
export interface WayOn {
  readonly label: string;
  readonly to: string;
  readonly isMine: boolean;
}

/** An end that is reached from so many places that arrows to it would hide the rest: told below the picture instead. */
export interface Exit {
  readonly path: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly isNext: boolean;
  readonly isMine: boolean;
}

/** The picture as data: one module places it, the text alternative says it. */
export interface ChartView {
  readonly steps: readonly Step[];
  readonly groups: readonly StepGroup[];
  readonly moves: readonly Move[];
  readonly exits: readonly Exit[];
  readonly sides: readonly SideTrack[];
  readonly waysOn: readonly WayOn[];
}
