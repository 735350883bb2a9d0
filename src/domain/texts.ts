/** A field's texts: the question, help below it, and each option by code. */
export interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Texts of the fields of a list's items, and the words on its button. */
  readonly of?: Readonly<Record<string, FieldTexts>>;
  readonly add?: string;
}

/** A form's texts by field name and step id. */
export interface FormTexts {
  readonly title: string;
  readonly intro?: string;
  readonly submit?: string;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly steps?: Readonly<Record<string, string>>;
}

/** Everything a person reads about a process, in one language. Keys are the process's own names. */
export interface ProcessTexts {
  readonly name: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  /**
   * By state path. `title` short as on a label; `task` the same to the one it waits for, as something to do (imperative; without
   * it the title serves); `hint` what is to be done here, with the law in plain words.
   */
  readonly states: Readonly<Record<string, { readonly title: string; readonly task?: string; readonly hint?: string }>>;
  /**
   * By command. `title` is on the button (imperative), `done` in the timeline (past tense), `heading` over its answers where they
   * are part of a document (noun).
   */
  readonly commands: Readonly<
    Record<string, { readonly title: string; readonly done: string; readonly hint?: string; readonly heading?: string }>
  >;
  readonly forms: Readonly<Record<string, FormTexts>>;
  /** By guard: what must be done first, to somebody whose button is disabled. */
  readonly requirements: Readonly<Record<string, string>>;
  /** By ruleId: what is due. */
  readonly deadlines: Readonly<Record<string, string>>;
  /** By notification key; may hold `{case}` (the case number) and nothing else about the case. */
  readonly notifications: Readonly<Record<string, string>>;
  /** By participant name. */
  readonly participants: Readonly<Record<string, string>>;
  /** By power that may be lent (`Actor.delegation`): what it gives the right to, as an infinitive: "utreda och besluta". */
  readonly delegations?: Readonly<Record<string, string>>;
  /** By legal source: what the paragraph says, in our own plain words. */
  readonly law: Readonly<Record<string, string>>;
  /** By rule pack id. */
  readonly rulePacks: Readonly<Record<string, string>>;
  /** By what is counted of it (dimension, heat map, milestone, outcome): what a table or chart is headed. */
  readonly statistics?: Readonly<Record<string, string>>;
  /** By option of the huvudman's policy. */
  readonly options: Readonly<Record<string, string>>;
  /** For those who send a case in without an account; in plain words. Only where a start command is open to them. */
  readonly sender?: SenderTexts;
}

/** What a sender without an account reads. */
export interface SenderTexts {
  /** Heading of the public form, and of its link. */
  readonly title: string;
  /** Before the form: what happens with what is sent, and who reads it. */
  readonly intro: string;
  /** When it has been sent: what happens now. */
  readonly sent: string;
  /** By state path: how far the case has come, in a sender's words; states without one are passed over. */
  readonly states: Readonly<Record<string, string>>;
  /** Heading of the case once it is sent in. Without it the title serves. */
  readonly caseTitle?: string;
  /** By command, where the words are for staff and do not fit the sender, who gives it or reads of it. */
  readonly commands?: Readonly<Record<string, SenderCommandTexts>>;
}

/** A command in a sender's words; what is left out is as staff read it. */
export interface SenderCommandTexts {
  readonly title?: string;
  readonly done?: string;
  readonly hint?: string;
  /** Questions of its form, by field. */
  readonly labels?: Readonly<Record<string, string>>;
}
