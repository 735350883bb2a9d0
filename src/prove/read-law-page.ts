import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessDefinition } from '../engine/index.ts';
import { type LawPage, sourcesNamedIn } from './law-page.ts';

const WORKFLOWS = fileURLToPath(new URL('../../workflows', import.meta.url));

/** The page and the code of a process's folder, which is named as the process. */
export const readLawPage = ({ id }: Pick<ProcessDefinition, 'id'>): LawPage => {
  const folder = join(WORKFLOWS, id);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return {
    text: readFileSync(join(folder, 'LAW.md'), 'utf8'),
    namedInCode: code.flatMap((name) => sourcesNamedIn(readFileSync(join(folder, name), 'utf8'))),
  };
};
