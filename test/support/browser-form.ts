import type { Locator } from 'playwright-core';
import type { Field, FieldKind } from '../../src/domain/form.ts';
import type { FieldTexts } from '../../src/domain/texts.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import { gives } from './browser-case.ts';
import type { Visitor } from './browser-visitor.ts';
import { STAFF, type Username } from './kommun.ts';

// Fills in the form of any command by hand, from the same answers as a program would send.

type Answers = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, FieldTexts>>;

interface Question {
  readonly who: Visitor;
  /** Where the question is asked. */
  readonly within: Locator;
  readonly field: Field;
  readonly texts: FieldTexts;
  readonly value: unknown;
}

/** The words of a question, which has "(frivilligt)" after it where it may be left out. */
const asked = ({ label }: FieldTexts): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(frivilligt\\))?$`);

const optionText = ({ texts }: Question, value: unknown): string => texts.options![String(value)]!;

const write = async ({ within, texts, value }: Question): Promise<void> =>
  within.getByRole('textbox', { name: asked(texts) }).fill(String(value));

const choose = async (question: Question): Promise<void> => {
  const { within, texts, value } = question;
  const radios = within.getByRole('radiogroup', { name: asked(texts) });
  const list = within.getByRole('combobox', { name: asked(texts) });
  await radios.or(list).waitFor();
  const option = optionText(question, value);
  if ((await radios.count()) > 0) await radios.getByText(option, { exact: true }).click();
  else await list.selectOption({ label: option });
};

const yesOrNo = async ({ within, texts, value }: Question): Promise<void> =>
  within
    .getByRole('radiogroup', { name: asked(texts) })
    .getByText(texts.options?.[String(value)] ?? (value === true ? 'Ja' : 'Nej'), { exact: true })
    .click();

const tick = async (question: Question): Promise<void> => {
  const boxes = question.within.getByRole('group', { name: asked(question.texts) });
  for (const one of question.value as readonly string[])
    await boxes.getByText(optionText(question, one), { exact: true }).click();
};

/** So much of a name is typed. */
const LETTERS = 3;

const lookUp = async ({ who, texts, value }: Question): Promise<void> => {
  const [name] = STAFF[value as Username];
  await who.find(asked(texts), name.slice(0, LETTERS), new RegExp(`^${name}`));
};

const addItems = async ({ who, within, field, texts, value }: Question): Promise<void> => {
  for (const [at, item] of (value as readonly Answers[]).entries()) {
    await within.getByRole('button', { name: texts.add ?? 'Lägg till', exact: true }).click();
    const place = within.getByRole('group', { name: `${texts.label} ${at + 1}`, exact: true });
    await answers(who, place, field.of!, texts.of!, item);
  }
};

const BY_KIND: Partial<Readonly<Record<FieldKind, (question: Question) => Promise<void>>>> = {
  ...{ text: write, longText: write, number: write, date: write, choice: choose, choices: tick },
  ...{ boolean: yesOrNo, staff: lookUp, list: addItems },
};

/** Answers the questions that there is an answer to, in the order in which they are asked. */
export const answers = async (
  who: Visitor,
  within: Locator,
  fields: readonly Field[],
  texts: Texts,
  data: Answers,
): Promise<void> => {
  for (const field of fields)
    if (data[field.name] !== undefined)
      await BY_KIND[field.kind]!({ who, within, field, texts: texts[field.name]!, value: data[field.name] });
};

const FOLDS = { side: 'Vid sidan om', note: 'Anteckna', grave: 'Ovanligt och allvarligt' } as const;

/** Gives a command in the case that is open, with these answers. */
export const givesWith = async (
  who: Visitor,
  { commands, texts: { sv } }: ProcessDefinition,
  name: string,
  data: object,
): Promise<void> => {
  const { kind, form } = commands[name]!;
  const { title, done } = sv.commands[name]!;
  const words = form === undefined ? undefined : sv.forms[form.id];
  await gives(who, title, {
    ...(kind !== 'start' && kind !== 'forward' && { in: FOLDS[kind] }),
    ...(words?.submit !== undefined && { submit: words.submit }),
    fill: async () => {
      const within = who.page.getByRole('region', { name: title, exact: true });
      await answers(who, within, form?.fields ?? [], words?.fields ?? {}, data as Answers);
    },
    done,
  });
};
