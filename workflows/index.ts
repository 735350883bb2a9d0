import type { ProcessDefinition } from '../src/engine/index.ts';
import { avvikelse } from './avvikelse/index.ts';
import { ehm } from './ehm/index.ts';
import { franvaro } from './franvaro/index.ts';
import { klagomal } from './klagomal/index.ts';
import { krankning } from './krankning/index.ts';
import { kvalitetsdialog } from './kvalitetsdialog/index.ts';
import { kvalitetsrapport } from './kvalitetsrapport/index.ts';
import { nulagesanalys } from './nulagesanalys/index.ts';
import { overlamnadUppfoljning } from './overlamnad_uppfoljning/index.ts';
import { personuppgiftsincident } from './personuppgiftsincident/index.ts';
import { planMotKrankande } from './plan_mot_krankande/index.ts';
import { skolinspektionsarende } from './skolinspektionsarende/index.ts';
import { verksamhetsbesok } from './verksamhetsbesok/index.ts';
import { verksamhetsplan } from './verksamhetsplan/index.ts';

/** The processes of this installation, one line each. */
export const processes: readonly ProcessDefinition[] = [
  krankning,
  klagomal,
  avvikelse,
  personuppgiftsincident,
  skolinspektionsarende,
  franvaro,
  overlamnadUppfoljning,
  kvalitetsdialog,
  verksamhetsbesok,
  ehm,
  planMotKrankande,
  nulagesanalys,
  verksamhetsplan,
  kvalitetsrapport,
];
