import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { processes } from '../../workflows/index.ts';
import { citeInSwedish, type LegalSource } from '../domain/legal-source.ts';
import type { ProcessDefinition } from '../engine/index.ts';
import { compareVersions } from '../prove/compare-versions.ts';
import { type Finding, PROOFS, type Proof } from '../prove/findings.ts';
import { carriedOut } from '../prove/law-page.ts';
import { prove, type Proven } from '../prove/prove.ts';
import { readLawPage } from '../prove/read-law-page.ts';

const PAGE = fileURLToPath(new URL('../../docs/bevis.md', import.meta.url));

const findingLines = ({ what, path }: Finding): readonly string[] => [
  `      ${what}`,
  ...(path ?? []).map((step, at) => `        ${at + 1}. ${step}`),
];

const proofLines = (proof: Proof, findings: readonly Finding[]): readonly string[] => {
  const found = findings.filter((finding) => finding.proof === proof);
  return [`  ${found.length === 0 ? 'ok    ' : 'FAILED'} ${PROOFS[proof]}`, ...found.flatMap(findingLines)];
};

/** What `npm run prove` prints of a process: a line for each proof, and the way to whatever refutes it. */
const linesOf = ({ process, situations, findings }: Proven): readonly string[] => [
  `${process.texts.sv.name} (${process.id}, version ${process.version}): ${situations} situations`,
  ...(Object.keys(PROOFS) as Proof[]).flatMap((proof) => proofLines(proof, findings)),
];

const differenceLines = (all: readonly ProcessDefinition[]): readonly string[] =>
  all.flatMap((now) => {
    const before = all.find(({ id, version }) => id === now.id && version === now.version - 1);
    if (before === undefined) return [];
    const differences = compareVersions(before, now).map(({ kind, what }) => `  ${kind} ${what}`);
    return [`${now.id}: from version ${before.version} to ${now.version}`, ...differences];
  });

const WORDS = { state: 'tillstånd', command: 'kommando', guard: 'villkor', deadline: 'tidsgräns' } as const;

const rowsOf = (process: ProcessDefinition): readonly string[] =>
  carriedOut(process, readLawPage(process)).map(({ source, by }) => {
    const carriers = by.map(({ what, name }) => `${WORDS[what]} \`${name}\``).join(', ');
    return `| ${citeInSwedish(source as LegalSource)} | ${carriers} |`;
  });

/** The page that names, for each process and paragraph, where it is carried out. */
const pageOf = (all: readonly ProcessDefinition[]): string =>
  [
    '# Var lagen utförs',
    '',
    'Skrivs av `npm run prove -- --write` ur processernas egna LAW.md och prövas mot deras maskiner vid varje test. Vad en paragraf säger',
    'och vad som är huvudmannens eget står i processens LAW.md.',
    ...all.flatMap((process) => [
      '',
      `## ${process.texts.sv.name}`,
      '',
      `[workflows/${process.id}/LAW.md](../workflows/${process.id}/LAW.md)`,
      '',
      '| Paragraf | Utförs av |',
      '|---|---|',
      ...rowsOf(process),
    ]),
    '',
  ].join('\n');

const wanted = globalThis.process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = processes.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
let isProven = true;
for (const definition of chosen) {
  const proven = prove(definition, readLawPage(definition));
  isProven &&= proven.findings.length === 0;
  console.log(`${linesOf(proven).join('\n')}\n`);
}
console.log(differenceLines(processes).join('\n'));
if (globalThis.process.argv.includes('--write')) writeFileSync(PAGE, pageOf(processes));
else if (wanted.length === 0 && readFileSync(PAGE, 'utf8') !== pageOf(processes)) {
  console.log('FAILED docs/bevis.md is not what LAW.md says: npm run prove -- --write');
  isProven = false;
}
globalThis.process.exitCode = isProven ? 0 : 1;
