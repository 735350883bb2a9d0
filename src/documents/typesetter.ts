import type { Lang } from '../domain/explain-deadline.ts';
import type { Flow } from './layout.ts';
import { type Line, linesOf, type Measure, type Voice } from './lines.ts';

/** What blocks are set by. */
export interface Typesetter {
  readonly flow: Flow;
  readonly measure: Measure;
  readonly lang: Lang;
  /** Text of which every sign can be shown. */
  readonly clean: (text: string) => string;
}

export const BODY: Voice = { face: 'regular', size: 10.5 };
export const STRONG: Voice = { face: 'bold', size: 10.5 };
export const NOTE: Voice = { face: 'regular', size: 9 };

/** Points between columns. */
export const GAP = 12;

const NO_BREAK = '\u00A0';

/** What is read together stays together: `10 §`, `6 kap.`, `kl. 10.00`. */
const held = (text: string): string =>
  text.replace(/(\d) (?=§|kap\.)/g, `$1${NO_BREAK}`).replace(/(kap\.|kl\.|§) (?=\d)/g, `$1${NO_BREAK}`);

/** Lines of a text in a width of points. */
export const set = ({ measure, lang, clean }: Typesetter, text: string, voice: Voice, width: number): readonly Line[] =>
  linesOf(held(clean(text)), { measure, voice, width, lang });
