/** How a kind of problem is answered. */
export interface ProblemType {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 428 | 429 | 500 | 503;
}

/** A kind of problem for people: what it is, and what to do. */
export interface ProblemText {
  readonly title: string;
  readonly help: string;
}
