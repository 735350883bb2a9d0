import type { Field } from '../domain/form.ts';
import type { Actor, ProcessDefinition } from '../engine/index.ts';
import { chartOf, guardNamesOf } from '../engine/process.ts';
import { sourcesOf } from '../engine/sources.ts';
import type { Finding } from './findings.ts';

/** A process folder's LAW.md, and the sources that its code names by `@source`. */
export interface LawPage {
  readonly text: string;
  readonly namedInCode: readonly string[];
}

/** What carries a paragraph out. */
export interface Carried {
  readonly source: string;
  readonly by: readonly { readonly what: 'state' | 'command' | 'guard' | 'deadline'; readonly name: string }[];
}

/** The sources after `@source` in a file. */
export const sourcesNamedIn = (code: string): readonly string[] =>
  [...code.matchAll(/@source (\w+ [\w:]+)/g)].map(([, source = '']) => source);

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const paragraphsOf = ({ text }: LawPage): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/^### (\S+ \S+)\n([\s\S]*?)(?=^#|(?![\s\S]))/gm)].map(([, source = '', body = '']) => [
      source,
      body,
    ]),
  );

const carriersOf = (process: ProcessDefinition): ReadonlyMap<string, Carried['by'][number]['what']> =>
  new Map([
    ...guardNamesOf(process).map((name) => [name, 'guard'] as const),
    ...chartOf(process).nodes.map(({ path }) => [path, 'state'] as const),
    ...Object.keys(process.commands).map((name) => [name, 'command'] as const),
    ...[...process.deadlines, ...(process.plannedItems === undefined ? [] : [process.plannedItems.rule])].map(
      ({ ruleId }) => [ruleId, 'deadline'] as const,
    ),
  ]);

const fieldNames = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ name, of }) => [name, ...fieldNames(of ?? [])]);

const actorsOf = (process: ProcessDefinition): readonly Actor[] => [
  ...Object.values(process.commands).flatMap(({ who }) => who),
  ...Object.values(process.states).flatMap(({ owner }) => owner),
];

/** Words that a page may quote without their carrying anything out. */
const otherWords = (process: ProcessDefinition): ReadonlySet<string> =>
  new Set([
    ...Object.keys(process.options),
    ...Object.values(process.commands).flatMap(({ form, effects }) => [
      ...fieldNames(form?.fields ?? []),
      ...(effects?.spawns ?? []).map((spawn) => spawn.process),
    ]),
    ...actorsOf(process).flatMap(({ delegation }) => delegation ?? []),
    ...Object.keys(process.texts.sv.participants),
  ]);

const isFile = (word: string): boolean => /\.(ts|md)$/.test(word);

/** Paragraph by paragraph: what of the process carries it out, in the order of the page. */
export const carriedOut = (process: ProcessDefinition, page: LawPage): readonly Carried[] => {
  const carriers = carriersOf(process);
  return [...paragraphsOf(page)].map(([source, body]) => ({
    source,
    by: [...new Set(quoted(body))].flatMap((name) => {
      const what = carriers.get(name);
      return what === undefined ? [] : [{ what, name }];
    }),
  }));
};

/** What every page must name: its limits and its switches are the huvudman's to change. */
const wantedWords = ({ deadlines, options }: ProcessDefinition): readonly string[] => [
  ...new Set(deadlines.map(({ ruleId }) => ruleId)),
  ...Object.keys(options),
];

/** Every source, deadline and option is on the page, and every paragraph of the page is used and carried out by something that exists. */
export const lawful = (process: ProcessDefinition, page: LawPage): readonly Finding[] => {
  const paragraphs = paragraphsOf(page);
  const carriers = carriersOf(process);
  const others = otherWords(process);
  const named = new Set(quoted(page.text));
  const used: ReadonlySet<string> = new Set(sourcesOf(process));
  const finding = (what: string): Finding => ({ proof: 'lawful', what });
  return [
    ...[...used]
      .filter((source) => !paragraphs.has(source))
      .map((source) => finding(`${source} is used and not in LAW.md`)),
    ...[...paragraphs.keys()]
      .filter((source) => !used.has(source))
      .map((source) => finding(`${source} is in LAW.md and not used`)),
    ...page.namedInCode
      .filter((source) => !paragraphs.has(source))
      .map((source) => finding(`@source ${source} is not in LAW.md`)),
    ...carriedOut(process, page)
      .filter(({ by }) => by.length === 0)
      .map(({ source }) => finding(`${source} is carried out by nothing`)),
    ...wantedWords(process)
      .filter((word) => !named.has(word))
      .map((word) => finding(`${word} is not in LAW.md`)),
    ...[...paragraphs].flatMap(([source, body]) =>
      quoted(body)
        .filter((word) => !carriers.has(word) && !others.has(word) && !isFile(word))
        .map((word) => finding(`${source} names ${word}, which does not exist`)),
    ),
  ];
};
