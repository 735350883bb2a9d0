// The codes that lie open in the log: which box was ticked, never a word.

/** How well it works, in four steps. */
export const GRADES = [
  'behover_forbattras_mycket',
  'behover_forbattras',
  'fungerar_bra',
  'fungerar_mycket_bra',
] as const;

/** Who judges, each by itself. */
export const JUDGES = ['rektor', 'huvudman'] as const;
export type Judge = (typeof JUDGES)[number];
