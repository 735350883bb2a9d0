/** One thing wrong with what was sent; `pointer` is a JSON Pointer (RFC 6901) into the data. */
export interface Issue {
  readonly pointer: string;
  /** Key of a text in the client's catalogue, e.g. `required`, `tooLong`, `inFuture`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A no, as a value. Closed: a new kind does not compile without its problem type in `http/problems.ts`. */
export type Refusal =
  /** No such case, or not yours: the two are not told apart. */
  | { readonly kind: 'not-found' }
  /** You may see it, but not do this. */
  | { readonly kind: 'forbidden'; readonly command: string }
  /** The process knows no such command. */
  | { readonly kind: 'unknown-command'; readonly command: string }
  /** The process knows it but not in this state. */
  | { readonly kind: 'event-not-permitted'; readonly command: string; readonly permitted: readonly string[] }
  /** Possible in this state once the named requirements (guards of the process) hold. */
  | { readonly kind: 'requirement-not-met'; readonly command: string; readonly requirements: readonly string[] }
  | { readonly kind: 'validation-failed'; readonly issues: readonly Issue[] }
  /** `currentVersion` is the version that a new attempt must build on. */
  | { readonly kind: 'version-conflict'; readonly currentVersion: number }
  /** The same Idempotency-Key came with another content. */
  | { readonly kind: 'key-reused' }
  /** The commit would exceed `limitBytes`. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** The data key is destroyed (gallrad): nothing more can be added. */
  | { readonly kind: 'case-erased' };
