import type { UnitId } from './ids.ts';

/** School forms of skollagen (2010:800) 1 kap. 1 §, fritidshem and verksamhet under 25 kap. */
export const SKOLFORMER = [
  'forskola',
  'pedagogisk_omsorg',
  'fritidshem',
  'forskoleklass',
  'grundskola',
  'anpassad_grundskola',
  'specialskola',
  'sameskola',
  'gymnasieskola',
  'anpassad_gymnasieskola',
  'komvux',
] as const;
export type Skolform = (typeof SKOLFORMER)[number];

/** The huvudman at the top, områden (each under a skolchef) below it, skolenheter at the leaves. */
export type UnitKind = 'huvudman' | 'omrade' | 'skolenhet';

/** One node of the organisation's tree. */
export interface Unit {
  readonly unitId: UnitId;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  readonly name: string;
  /** Empty for huvudman and område. */
  readonly skolformer: readonly Skolform[];
  /** Skolverket's skolenhetskod, eight digits, where there is one. */
  readonly enhetskod?: string;
}
