import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What our tests ask of a service; the rest is Compose's. */
export interface Service {
  readonly image?: string;
  readonly build?: { readonly target: string };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly privileged?: boolean;
  readonly security_opt?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

// What is not there afterwards; `!override` says how two files are joined, and leaves the value as it is.
const RESET = { tag: '!reset', resolve: () => null };

/** A Compose file as it is written, its anchors resolved. */
export const composeFile = (path: string): ComposeFile =>
  parse(textOf(path), { merge: true, customTags: [RESET], logLevel: 'error' }) as ComposeFile;

/** A stage of the Dockerfile: what it stands on, and its instructions in order. */
export interface Stage {
  readonly from: string;
  readonly lines: readonly string[];
}

/** The stages of the Dockerfile by name, lines that go on joined, arguments filled in. */
export const dockerStages = (): Readonly<Record<string, Stage>> => {
  const lines = textOf('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const values = new Map(
    lines.flatMap((line) => [/^ARG (\w+)=(\S+)/.exec(line)?.slice(1) as [string, string]]).filter(Boolean),
  );
  const stages: Record<string, { from: string; lines: string[] }> = {};
  let name = '';
  for (const line of lines) {
    const [, from, as] = /^FROM (\S+) AS (\w+)/.exec(line) ?? [];
    if (from !== undefined && as !== undefined) {
      name = as;
      stages[name] = { from: from.replace(/\$\{(\w+)\}/, (_, arg: string) => values.get(arg) ?? ''), lines: [] };
    } else stages[name]?.lines.push(line);
  }
  return stages;
};
