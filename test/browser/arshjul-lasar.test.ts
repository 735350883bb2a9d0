import { afterEach, expect, test } from 'vitest';
import { PAPER_WORDS } from '../../src/documents/paper-words.ts';
import { processes } from '../../workflows/index.ts';
import { PLACES } from '../../workflows/krankning/codes.ts';
import { wheels } from '../../workflows/arshjul/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { givesWith } from '../support/browser-form.ts';
import { takes } from '../support/browser-papers.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import {
  giveAllARektor,
  type Gives,
  givesByProgram,
  itemsOf,
  type Visit,
  walkLasar,
  whoAt,
} from '../support/walk-lasar.ts';
import { krankningReport } from '../support/krankning.ts';
import { nodesIn, runningText } from '../support/read-pdf.ts';

// Hundreds of presses: on a busy machine they take minutes.
const LONG = { timeout: 600_000 };
/** So many that a published table shows them. */
const REPORTS = 7;

let stage: Stage;
afterEach(() => stage.close());

/**
 * In which activities of a wheel somebody clicks, at Ekans skola or above the schools: the report of each, and every process in one of
 * them. What is left is given by program, or with `WALK=whole` clicked too: then one of each process in each wheel.
 */
const BY_HAND: Readonly<Record<string, { readonly always: readonly string[]; readonly whole: readonly string[] }>> = {
  tre_delar: {
    always: ['verksamhetsplan', 'kvalitetsrapport'],
    whole: ['dialog_kunskap', 'plan_krankande', 'nulagesbeskrivning'],
  },
  fyra_steg: {
    always: ['resultatkonferens_enhet_1', 'verksamhetsbesok', 'kvalitetsrapport'],
    whole: ['verksamhetsplan', 'plan_krankande', 'analys', 'resultatkonferens_huvudman_2'],
  },
  styrkedja: {
    always: ['plan_krankande', 'kvalitetsrapport'],
    whole: ['verksamhetsplan', 'resultatdialog_enhet', 'nulagesanalys', 'resultatdialog_huvudman'],
  },
  alla_nivaer: {
    always: ['nulagesanalys_enhet', 'kvalitetsrapport_hela'],
    whole: ['verksamhetsplan', 'dialog_host', 'plan_krankande'],
  },
  sex_omraden: {
    always: ['ehm_1', 'genomgang_avvikelser', 'kvalitetsrapport'],
    whole: ['verksamhetsplan', 'plan_krankande', 'nulagesanalys', 'resultatdialog_huvudman'],
  },
};
const isClickedIn = (wheel: string, activityId: string): boolean => {
  const { always, whole } = BY_HAND[wheel]!;
  return always.includes(activityId) || (process.env['WALK'] === 'whole' && whole.includes(activityId));
};

const picksWheel = async (name: string): Promise<void> => {
  const admin = await stage.open('admin', { path: '/admin' });
  await admin.page.getByRole('tab', { name: 'Årshjul' }).click();
  await admin.page.getByLabel('Utgå från').selectOption({ label: name });
  await admin.page.getByLabel('Beslutets diarienummer').fill('KS 2026/12');
  await admin.page.getByLabel('Skäl').fill('Ett gemensamt årshjul för alla enheter.');
  await admin.press('Besluta om årshjulet');
  await admin.press('Besluta', admin.page.getByRole('dialog'));
  await admin.sees(new RegExp(`^${name}, från läsåret 2026/2027\\. Beslut KS 2026/12, version 1\\.$`));
  await admin.context.close();
};

/** At the case: by way of the årshjul the first time. */
const comesTo = async (
  { item: { caseId, caseNumber, unitId }, part }: Visit,
  side: 'here' | 'above',
): Promise<Visitor> => {
  const isFirst = part === 'begins' && side === 'here';
  const visitor = await stage.open(whoAt(unitId, side), { path: isFirst ? '/arshjul' : `/arenden/${caseId}` });
  if (isFirst) await visitor.opensCase(caseNumber);
  else await visitor.heading(caseNumber).waitFor();
  return visitor;
};

const givesByHand: Gives = async (visit) => {
  const process = processes.findLast(({ id }) => id === visit.item.processId)!;
  let at: { readonly side: 'here' | 'above'; readonly visitor: Visitor } | undefined;
  for (const { side, command, data } of visit.steps) {
    if (at?.side !== side) {
      await at?.visitor.context.close();
      at = { side, visitor: await comesTo(visit, side) };
    }
    await givesWith(at.visitor, process, command, data);
  }
  if (at !== undefined) await look(at.visitor.page, `lasar-${visit.item.activityId}-${visit.part}`);
  await at?.visitor.context.close();
};

/** Something to count, each at a place of its own so that nothing recurs: reports of the autumn, of which the published figures of the läsår tell. */
const reportsOfAutumn = async ({ school }: Stage): Promise<void> => {
  const teacher = await school.as('larare.ekan');
  for (const place of PLACES.slice(0, REPORTS)) await teacher.opens(krankningReport({ place }));
};

/** The year's report as a document, from the case that is open: tagged, in Swedish, with the figures of the läsår and nobody's name. */
const takesReport = async (desk: Visitor): Promise<void> => {
  await desk.page.getByRole('tab', { name: 'Handlingar' }).click();
  const { name, pdf } = await takes(desk, 'Hämta dokumentet (PDF)');
  expect(name).toMatch(/^KVR-2027-\d{4}-dokument\.pdf$/);
  expect(pdf.info).toMatchObject({ lang: 'sv-SE', showsTitle: true, isMarked: true });
  expect(pdf.info.title).toMatch(/^Kvalitetsrapport, /);
  const tags = nodesIn(pdf.tree).map(({ tag }) => tag);
  expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']));
  const figures = PAPER_WORDS.sv.figures('Kränkande behandling', '2026/2027');
  expect(pdf.bookmarks).toEqual(expect.arrayContaining(['Slutsatser', figures]));
  const text = runningText(pdf);
  for (const words of ['Fler är på plats än i fjol.', 'Matsalen först.', `Ärenden ${REPORTS}`])
    expect(text).toContain(words);
  expect(text).not.toContain(PAPER_WORDS.sv.draft('').slice(0, 8));
  expect(text).not.toMatch(/Alva|Harry/);
  const popular = await takes(desk, 'Hämta den populära versionen (PDF)');
  expect(runningText(popular.pdf)).toContain('två vuxna äter med er');
};

const CHOSEN = wheels.map((wheel) => [wheel.name.sv, wheel] as const);

test.each(CHOSEN)('WHEEL-13 a läsår of %s by hand: nothing late, and its report as PDF', LONG, async (name, { id }) => {
  stage = await startStage({ processes });
  const { school } = stage;
  await giveAllARektor(school);
  await reportsOfAutumn(stage);
  await picksWheel(name);
  const byProgram = givesByProgram(school);
  await walkLasar(school, (visit) => {
    const { activityId, unitId, level } = visit.item;
    const isByHand = isClickedIn(id, activityId) && (level !== 'skolenhet' || unitId === 'ekan');
    return (isByHand ? givesByHand : byProgram)(visit);
  });
  await school.turnTo('2027-06-30T08:00:00Z');
  const items = await itemsOf(school);
  const desk = await stage.open('handlaggare', { path: '/arshjul' });
  await desk.sees(`${items.length} av ${items.length} klara`);
  expect(await violations(desk)).toEqual([]);
  await look(desk.page, `lasar-${id}`);
  const reading = await school.as('handlaggare');
  for (const { caseId } of items)
    expect((await reading.reads(caseId!)).deadlines.filter(({ status }) => status === 'passed')).toEqual([]);
  await desk.opensCase(items.findLast(({ processId }) => processId === 'kvalitetsrapport')!.caseNumber!);
  await takesReport(desk);
});
