/** An open answer: a field of the form with which the event came; of a list, the choice `item` of each of its items. */
export interface CountedAnswer {
  readonly event: string;
  readonly field: string;
  readonly item?: string;
}

/**
 * Something by which cases are counted. `code`: the answer itself, `choices` as several. `weekday` and `hour`: of a `dateTime`, in
 * Stockholm.
 */
export interface CountedDimension {
  readonly id: string;
  /** The one given last holds, whichever of these it was. */
  readonly from: readonly CountedAnswer[];
  readonly as?: 'code' | 'weekday' | 'hour';
  /** What a case counts as while none of them has been given. */
  readonly otherwise?: string;
  /** Told in published tables alone, where small numbers are withheld: nobody may be searched out by it. */
  readonly isAggregateOnly?: true;
  /** It is one of the tables that are published; only where a case has one answer at most. */
  readonly isPublished?: true;
}

/** A point that a case reaches once, by the first of these: when the event was stored, or the open day or moment in a field of it. */
export interface CountedMilestone {
  readonly id: string;
  readonly at: readonly { readonly event: string; readonly field?: string }[];
  /** In what the way to it from the milestone before is measured: whole hours, or days of the calendar. */
  readonly unit: 'hour' | 'day';
}

/** Something that is so of a case from one of the events (with one of the answers) until one of the others. */
export interface CountedOutcome {
  readonly id: string;
  readonly by: readonly { readonly event: string; readonly field?: string; readonly is?: readonly string[] }[];
  readonly until?: readonly { readonly event: string; readonly field?: string; readonly is?: readonly string[] }[];
  /** As of a dimension. */
  readonly isAggregateOnly?: true;
  /** The case was none, or is another: it is counted here and nowhere else. */
  readonly isVoid?: true;
}

/** Kinds of measures against how it went. Of each kind that was decided last when a case was followed up, what was seen last of it holds. */
export interface CountedTrial {
  readonly id: string;
  /** Open dimension by which measures are told apart. */
  readonly kinds: string;
  /** Choice by which it is told how it went. */
  readonly effect: readonly CountedAnswer[];
}

/** What may recur at a unit: cases with the same answers in all of these dimensions. */
export interface CountedRecurrence {
  readonly id: string;
  /** Open dimensions; one of hours is told by parts of the day. */
  readonly by: readonly string[];
  /** Name of the option of the policy that says how many are enough. */
  readonly least: string;
}

/**
 * What is counted of a process, as data: read from the open half of its events, never from what is sealed. Ids are codes, unique
 * together; their words are in `ProcessTexts.statistics`. Stored events stay; what is counted may change, and is then counted anew.
 */
export interface ProcessStatistics {
  readonly dimensions: readonly CountedDimension[];
  /** Two dimensions against each other: places by hours. */
  readonly heatMaps: readonly { readonly id: string; readonly rows: string; readonly columns: string }[];
  /** In order. */
  readonly milestones: readonly CountedMilestone[];
  readonly outcomes: readonly CountedOutcome[];
  readonly recurrences?: readonly CountedRecurrence[];
  readonly trials?: readonly CountedTrial[];
}
