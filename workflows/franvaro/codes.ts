import type { Skolform } from '../../src/domain/unit.ts';

// The codes that lie open in the log: which box was ticked, never a word about the child.

/** The school forms whose pupils' absence is inquired into. @source SL 7:19a */
export const COMPULSORY: readonly Skolform[] = [
  'forskoleklass',
  'grundskola',
  'anpassad_grundskola',
  'specialskola',
  'sameskola',
];

export const PATTERNS = ['upprepad', 'langre', 'bade_och'] as const;
export const VALIDITIES = ['giltig', 'ogiltig', 'bade_och', 'oklart'] as const;

/** How much of the time the pupil has been away, with the least percentage of each. */
export const SHARES = { under_10: 0, fran_10: 10, fran_20: 20, fran_30: 30, fran_50: 50 } as const;
/** How long the pupil has been away at a stretch, with the least number of school days of each. */
export const STRETCHES = { under_en_vecka: 0, en_vecka: 5, tva_veckor: 10, en_manad: 20, langre: 40 } as const;

export const SHARE_CODES = Object.keys(SHARES);
export const STRETCH_CODES = Object.keys(STRETCHES);

/** With whom the inquiry is made. @source SL 7:19a */
export const PARTIES = ['elev', 'vardnadshavare', 'elevhalsa'] as const;
export type Party = (typeof PARTIES)[number];

export const CAUSES = [
  'larande_och_stod',
  'trygghet_och_krankning',
  'relationer',
  'fysisk_halsa',
  'psykisk_halsa',
  'hemforhallanden',
  'skolans_organisation',
  'ledighet',
  'annat',
] as const;

export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
export type Effect = (typeof EFFECTS)[number];

export const CLOSING_REASONS = ['narvaron_ater', 'bytt_skola', 'skolplikten_upphort'] as const;
