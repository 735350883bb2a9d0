import { describe, expect, test } from 'vitest';
import { defineProcess, type ProcessDefinition } from '../../src/engine/index.ts';
import { compareVersions } from '../../src/prove/compare-versions.ts';
import type { Proof } from '../../src/prove/findings.ts';
import { carriedOut, lawful, type LawPage, sourcesNamedIn } from '../../src/prove/law-page.ts';
import { prove } from '../../src/prove/prove.ts';
import { errand, errandMachine } from '../support/processes/errand.ts';

// In a copy of a sound process one thing is made wrong; its proof must fail, and show the way there.

const page: LawPage = {
  text: '# Errand\n\n### SL 6:10\n- Carried out by: `main.asked`, `answer`, `answer-in-time`.\n\n### SL 4:8\n- Carried out by: guard `isAnswered`.\n',
  namedInCode: ['SL 6:10'],
};
const failing = (process: ProcessDefinition, proof: Proof, law = page) =>
  prove(process, law).findings.filter((finding) => finding.proof === proof);

test('a sound process is proven: nothing is found', () => {
  expect(prove(errand, page).findings).toEqual([]);
});

describe('a planted defect is found', () => {
  test('a state that nothing leads to', () => {
    const lonely = { ...errand, machine: errandMachine({ lonely: {} }) };
    expect(failing(lonely, 'reachable')).toEqual([{ proof: 'reachable', what: 'no way was found into main.lonely' }]);
  });

  test('a state that cannot be left, with the way into it', () => {
    const trapped = { ...errand, machine: errandMachine({ trap: {} }, { Answered: 'trap' }) };
    const [found] = failing(trapped, 'ends').filter(({ what }) => what.includes('main.trap'));
    expect(found).toMatchObject({ what: 'no way leads from main.trap to a lawful end' });
    expect(found?.path?.map((step) => step.split(' ')[0])).toEqual(['ask', 'answer']);
  });

  test('an end that only a guard which never holds would open', () => {
    const shut = { ...errand, machine: errandMachine({}, { Closed: { guard: 'never', target: 'closed' } }) };
    const found = failing(shut, 'ends').map(({ what }) => what);
    expect(found).toContain('no way leads from main.answered to a lawful end');
  });

  test('a state without an owner, and one whose owner can do nothing there', () => {
    const { 'main.asked': asked, ...states } = errand.states;
    const ownerless = { ...errand, states: { ...states, 'main.asked': { ...asked!, owner: [] } } };
    expect(failing(ownerless, 'owned')).toMatchObject(
      [{ what: 'main.asked has no owner', path: [/^ask /] }].map(anyPath),
    );
    const idle = {
      ...errand,
      states: { ...states, 'main.asked': { ...asked!, owner: [{ role: 'registrator' as const }] } },
    };
    expect(failing(idle, 'owned').map(({ what }) => what)).toEqual(['the owner of main.asked can do nothing there']);
  });

  test('a state without a deadline and without a reason', () => {
    const timeless = { ...errand, deadlines: errand.deadlines.filter((rule) => rule.while !== 'main.asked') };
    expect(failing(timeless, 'timed')).toMatchObject([
      { what: 'main.asked has neither a deadline nor a reason for none', path: [expect.stringMatching(/^ask /)] },
    ]);
  });

  test('a deadline that nobody receives', () => {
    const deadlines = errand.deadlines.map((rule) => ({ ...rule, escalate: [] }));
    const states = { ...errand.states, 'main.asked': { ...errand.states['main.asked']!, owner: [] } };
    expect(failing({ ...errand, deadlines, states }, 'received').map(({ what }) => what)).toEqual([
      'nobody receives the deadline answer-in-time of main.asked',
    ]);
  });

  test('a case that nobody is left to act in when an office is accused, with the way there', () => {
    const states = {
      ...errand.states,
      'main.asked': { ...errand.states['main.asked']!, owner: [{ role: 'rektor' as const }] },
    };
    expect(failing({ ...errand, states }, 'impartial')).toMatchObject([
      {
        what: 'nobody is left to act in main.asked when the rektor is accused',
        path: [expect.stringMatching(/^ask /)],
      },
    ]);
  });

  test('a command that asks who is criticised and keeps nobody out', () => {
    const { effects: _none, ...answer } = errand.commands['answer']!;
    const commands = { ...errand.commands, answer: { ...answer, form: errand.commands['ask']!.form! } };
    expect(failing({ ...errand, commands }, 'impartial').map(({ what }) => what)).toEqual([
      'answer asks for criticised and keeps nobody out',
    ]);
  });

  test.each([
    [
      'a source that is not on the page',
      { ...page, text: page.text.replace('### SL 4:8', '### SL 4:7') },
      'SL 4:8 is used and not in LAW.md',
    ],
    [
      'a paragraph that nothing uses',
      { ...page, text: `${page.text}\n### DL 2:7\n- \`ask\`\n` },
      'DL 2:7 is in LAW.md and not used',
    ],
    [
      'a paragraph that nothing carries out',
      { ...page, text: page.text.replace('guard `isAnswered`', 'hope') },
      'SL 4:8 is carried out by nothing',
    ],
    [
      'a name that does not exist',
      { ...page, text: page.text.replace('`answer`', '`reply`') },
      'SL 6:10 names reply, which does not exist',
    ],
    [
      'a limit that the page does not tell',
      { ...page, text: page.text.replace(', `answer-in-time`', '') },
      'answer-in-time is not in LAW.md',
    ],
    ['an @source in the code', { ...page, namedInCode: ['FL 11'] }, '@source FL 11 is not in LAW.md'],
  ])('%s', (_, law, what) => {
    expect(lawful(errand, law).map((finding) => finding.what)).toContain(what);
  });
});

const anyPath = ({ what }: { what: string }) => ({ what, path: [expect.stringMatching(/^ask /)] });

test('the sources of a file are found, and each paragraph names what carries it out', () => {
  expect(sourcesNamedIn('/** Who. @source SL 6:10 */ x /** @source AML 3:3a */')).toEqual(['SL 6:10', 'AML 3:3a']);
  expect(carriedOut(errand, page)).toEqual([
    {
      source: 'SL 6:10',
      by: [
        { what: 'state', name: 'main.asked' },
        { what: 'command', name: 'answer' },
        { what: 'deadline', name: 'answer-in-time' },
      ],
    },
    { source: 'SL 4:8', by: [{ what: 'guard', name: 'isAnswered' }] },
  ]);
});

test('two versions of a process are compared, part by part', () => {
  const [answer] = errand.deadlines;
  const later = defineProcess({
    ...errand,
    version: 2,
    machine: errandMachine({ lonely: {} }),
    states: { ...errand.states, 'main.lonely': { owner: [], sources: [], closes: true } },
    deadlines: [{ ...answer!, limit: { amount: 9, unit: 'workingDay' } }],
    texts: withLonely(errand.texts),
  });
  expect(compareVersions(errand, later)).toEqual([
    { kind: 'added', what: 'state main.lonely' },
    { kind: 'added', what: 'rule of state main.lonely' },
    { kind: 'changed', what: 'deadline answer-in-time' },
  ]);
  expect(compareVersions(later, errand).map(({ kind }) => kind)).toEqual(['removed', 'removed', 'changed']);
  expect(compareVersions(errand, errand)).toEqual([]);
});

const withLonely = ({ sv, en }: ProcessDefinition['texts']): ProcessDefinition['texts'] => ({
  sv: { ...sv, states: { ...sv.states, 'main.lonely': { title: 'Ensam' } } },
  en: { ...en, states: { ...en.states, 'main.lonely': { title: 'Lonely' } } },
});
