import type { Lang } from './explain-deadline.ts';
import type { Role } from './principal.ts';
import type { ProcessTexts } from './texts.ts';

/** Roles as they are said where somebody acts, owns or is told. */
export const ROLE_WORDS = {
  sv: {
    owner: 'den ansvariga',
    sender: 'utan konto',
    personal: 'personal',
    rektor: 'rektor',
    bitr_rektor: 'biträdande rektor',
    utredare: 'utredare',
    skolchef: 'skolchef',
    handlaggare: 'handläggare',
    registrator: 'registrator',
    namnd: 'nämnden',
    admin: 'administratör',
  },
  en: {
    owner: 'the owner',
    sender: 'without an account',
    personal: 'staff',
    rektor: 'rektor',
    bitr_rektor: 'deputy rektor',
    utredare: 'investigator',
    skolchef: 'skolchef',
    handlaggare: 'case officer',
    registrator: 'registrar',
    namnd: 'the board (nämnd)',
    admin: 'administrator',
  },
} as const satisfies Record<Lang, Record<Role | 'owner' | 'sender', string>>;

const isOurs = (name: string): name is keyof (typeof ROLE_WORDS)['sv'] => name in ROLE_WORDS.sv;

/** A role or participant in words: the process's own for its participants, ours for roles. Unknown ones stand as they are. */
export const officeInWords = ({ participants }: ProcessTexts, name: string, lang: Lang): string =>
  participants[name] ?? (isOurs(name) ? ROLE_WORDS[lang][name] : name);
