/** What a report is called, and its own step. */
export interface ReportName {
  /** What its statechart is about, shortly. */
  readonly title: string;
  /** The document in definite form; in Swedish of common gender. */
  readonly the: string;
  /** The state in which it is written what the material shows. */
  readonly describing: { readonly state: string; readonly title: string; readonly task: string };
}
