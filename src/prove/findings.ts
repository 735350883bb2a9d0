/** What is wrong with a process: which proof says so, in one sentence, and how a case comes there. */
export interface Finding {
  readonly proof: Proof;
  readonly what: string;
  /** The commands that lead to where it shows, in order; absent where it shows without any. */
  readonly path?: readonly string[];
}

/** What is proven of every process, and the sentence that stands for it. */
export const PROOFS = {
  reachable: 'every state can be entered',
  owned: 'every state that waits has an owner who can act',
  timed: 'every state that waits has a deadline, or a stated reason for none',
  ends: 'a lawful end can be reached from every state',
  received: 'every deadline has somebody who receives it',
  impartial: 'whoever is accused or criticised is kept out, and somebody else is there to act',
  lawful: 'every source is in LAW.md, and every paragraph of it is carried out by something that exists',
} as const;
export type Proof = keyof typeof PROOFS;
