import type { Wheel } from '../../src/domain/arshjul.ts';
import { everyLevel } from './finspang.ts';
import { threeParts } from './goteborg.ts';
import { fourSteps } from './kumla.ts';
import { sixAreas } from './larande.ts';
import { chainOfSteering } from './lulea.ts';

/** Ready wheels that a huvudman may choose among, and edit. */
export const wheels: readonly Wheel[] = [threeParts, fourSteps, chainOfSteering, everyLevel, sixAreas];
