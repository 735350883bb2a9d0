// The codes that lie open in the log: which box was ticked, never a word.

/** What the huvudman calls it. */
export const DIALOGUES = ['kvalitetsdialog', 'resultatkonferens', 'resultatdialog'] as const;

/** The sides that prepare. */
export const SIDES = ['enhet', 'huvudman'] as const;
export type Side = (typeof SIDES)[number];
