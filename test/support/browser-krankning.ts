import type { Visitor } from './browser-visitor.ts';

/** The numbers that cases of kränkning have. */
export const CASE_NUMBER = /KB-\d{4}-\d{4}/;

/** What a report may tell besides the shortest. */
export interface Told {
  readonly what?: string;
  readonly child?: string;
  /** `null` where the school has one, which is chosen already. */
  readonly skolform?: string | null;
  readonly accusedKind?: string;
  /** Typed, and then chosen among the suggestions. */
  readonly accused?: readonly [typed: string, chosen: string | RegExp];
}

/** From the start page to the questions. */
export const beginReport = async (teacher: Visitor): Promise<void> => {
  await teacher.follow(/^Rapportera kränkning/);
  await teacher.heading('Det viktigaste').waitFor();
};

/** Who; when it happened and was known stands there already. The school form is asked where the school has several. */
export const tellWhom = async (teacher: Visitor, { child = 'Alva Alm', skolform = 'Grundskola' }: Told = {}) => {
  await teacher.find(/^Vem är utsatt/, child.slice(0, 3), child);
  if (skolform !== null) await teacher.choose(/^I vilken skolform/, skolform);
};

/** By whom, where and what kind. */
export const tellByWhom = async (teacher: Visitor, { accusedKind = 'En elev', accused }: Told = {}): Promise<void> => {
  await teacher.choose(/^Vem ska ha gjort det/, accusedKind);
  if (accused !== undefined) await teacher.find(/^Vem eller vilka pekas ut/, ...accused);
  await teacher.choose(/^Var hände det/, 'Skolgård');
  await teacher.choose(/^Vad för slags kränkning/, 'Med ord: hot, öknamn, skällsord');
};

/** What happened, and whether the child is safe. */
export const tellWhat = async (teacher: Visitor, { what = 'Alva blev kallad saker vid gungorna.' }: Told = {}) => {
  await teacher.write(/^Vad har hänt/, what);
  await teacher.choose(/^Behöver barnet skydd/, 'Nej');
};

/** Reads everything through before it is sent. */
export const reviews = async (teacher: Visitor): Promise<void> => {
  await teacher.press('Granska först');
  await teacher.heading('Stämmer allt?').waitFor();
};

/** The number on the receipt that one has come to. */
export const receivedNumber = async (teacher: Visitor): Promise<string> => {
  const heading = teacher.heading(/^Tack! Rapporten är mottagen/);
  await heading.waitFor();
  return CASE_NUMBER.exec(await heading.innerText())![0];
};

/** Reports by the short way, from the start page; gives the number of the case. */
export const report = async (teacher: Visitor, told: Told = {}): Promise<string> => {
  await beginReport(teacher);
  await tellWhom(teacher, told);
  await tellByWhom(teacher, told);
  await tellWhat(teacher, told);
  await teacher.press('Skicka rapporten');
  return receivedNumber(teacher);
};
