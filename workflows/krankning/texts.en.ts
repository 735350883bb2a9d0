import { sv } from './texts.sv.ts';

export const en = sv;
