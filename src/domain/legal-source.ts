/**
 * A paragraph of law, short: `SL 6:10` = 6 kap. 10 § skollagen; `FL 16` where the act has no chapters.
 * Letters after a number as in `SL 6a:10`, `DL 2:7`, `AML 3:3a`; a trailing `[R]` never occurs: recommendations are policy.
 * Acts of the EU have articles and points: `GDPR 33:1` = artikel 33.1.
 */
export type LegalSource = `${LawCode} ${string}`;

/** The acts referred to, with their number in Svensk författningssamling, or among the acts of the EU. */
export const LAWS = {
  SL: { sfs: '2010:800', sv: 'skollagen', en: 'the Education Act' },
  DL: { sfs: '2008:567', sv: 'diskrimineringslagen', en: 'the Discrimination Act' },
  DelF: {
    sfs: '2006:1083',
    sv: 'förordningen om barns och elevers deltagande i arbetet med en plan mot kränkande behandling',
    en: 'the Ordinance on the participation of children and pupils in the work with a plan against degrading treatment',
  },
  FL: { sfs: '2017:900', sv: 'förvaltningslagen', en: 'the Administrative Procedure Act' },
  OSL: { sfs: '2009:400', sv: 'offentlighets- och sekretesslagen', en: 'the Public Access and Secrecy Act' },
  KL: { sfs: '2017:725', sv: 'kommunallagen', en: 'the Local Government Act' },
  SoL: { sfs: '2025:400', sv: 'socialtjänstlagen', en: 'the Social Services Act' },
  AML: { sfs: '1977:1160', sv: 'arbetsmiljölagen', en: 'the Work Environment Act' },
  PSL: { sfs: '2010:659', sv: 'patientsäkerhetslagen', en: 'the Patient Safety Act' },
  SFB: { sfs: '2010:110', sv: 'socialförsäkringsbalken', en: 'the Social Insurance Code' },
  TF: { sfs: '1949:105', sv: 'tryckfrihetsförordningen', en: 'the Freedom of the Press Act' },
  GDPR: { sfs: 'EU 2016/679', sv: 'dataskyddsförordningen', en: 'the General Data Protection Regulation' },
} as const satisfies Record<string, { sfs: string; sv: string; en: string }>;
export type LawCode = keyof typeof LAWS;

/** Acts that are divided into articles. */
const BY_ARTICLE: ReadonlySet<string> = new Set<LawCode>(['GDPR']);

const SOURCE = /^([A-Za-z]+) (?:(\d+)\s?([a-z])?:)?(\d+)\s?([a-z])?(?:-(\d+))?$/;

/** The reference as Swedes write it: `6 a kap. 10 § skollagen (2010:800)`, `artikel 33.1 i dataskyddsförordningen (EU 2016/679)`. @throws TypeError when it is no known reference. */
export const citeInSwedish = (source: LegalSource): string => {
  const [, code, chapter, chapterLetter, paragraph, letter, last] = SOURCE.exec(source) ?? [];
  const law = LAWS[code as LawCode];
  if (law === undefined || paragraph === undefined) throw new TypeError(`unknown legal source ${source}`);
  if (BY_ARTICLE.has(code as LawCode))
    return `artikel ${[chapter ?? [], paragraph].flat().join('.')} i ${law.sv} (${law.sfs})`;
  const kap = chapter === undefined ? '' : `${chapter}${chapterLetter ? ` ${chapterLetter}` : ''} kap. `;
  const par = last === undefined ? `${paragraph}${letter ? ` ${letter}` : ''} §` : `${paragraph}–${last} §§`;
  return `${kap}${par} ${law.sv} (${law.sfs})`;
};
