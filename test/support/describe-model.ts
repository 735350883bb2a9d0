import { describe, expect, test } from 'vitest';
import { activeStates, chartOf, isClosedIn, type ProcessDefinition } from '../../src/engine/process.ts';
import { deadEndsOf, transitionsOf, type Walk } from '../model/walk.ts';

/** A process and how it was walked. */
export interface WalkedProcess {
  readonly process: ProcessDefinition;
  /** The region that is the handling: each of its steps has an owner, and its closed states are the lawful ends. */
  readonly mainRegion: string;
  /** Walks from a case's beginning from each of whose states an end must be reached. */
  readonly whole: readonly Walk[];
  /** More walks, that only visit. */
  readonly asides?: readonly Walk[];
}

/** What holds of every process's statechart, walked. */
export const describeModel = ({ process, mainRegion, whole, asides = [] }: WalkedProcess): void => {
  const walks = [...whole, ...asides];
  const nodes = chartOf(process).nodes;

  describe(`the statechart of ${process.id}`, () => {
    test('has no state that is never entered', () => {
      const entered = new Set(walks.flatMap(({ states }) => [...states.values()].flatMap(activeStates)));
      expect(nodes.map(({ path }) => path).filter((path) => !entered.has(path))).toEqual([]);
    });

    test('has no transition that is never taken', () => {
      const taken = new Set(walks.flatMap(({ steps }) => steps.flatMap((step) => step.taken)));
      expect(transitionsOf(process.machine).filter((name) => !taken.has(name))).toEqual([]);
    });

    test('takes each event of each command somewhere', () => {
      const taken = new Set(walks.flatMap(({ steps }) => steps.map((step) => step.event.type)));
      expect(Object.values(process.commands).filter((command) => !taken.has(command.event))).toEqual([]);
    });

    test('leads from wherever a case stands to an end that the law knows', () => {
      expect(whole.flatMap((walk) => deadEndsOf(walk, (snapshot) => isClosedIn(process, snapshot)))).toEqual([]);
    });
  });

  describe(`every state of ${process.id} that waits`, () => {
    const waiting = nodes.filter(({ type }) => type !== 'final');
    const ruleOf = (path: string) => process.states[path];

    test('has a deadline, or says why it has none', () => {
      const timed = new Set(process.deadlines.map((rule) => rule.while));
      expect(waiting.filter(({ path }) => !timed.has(path) && ruleOf(path)?.noDeadline === undefined)).toEqual([]);
    });

    test('has an owner when it is a step of the handling and not closed', () => {
      const steps = waiting.filter(({ path, type }) => path.startsWith(`${mainRegion}.`) && type === 'atomic');
      expect(steps.filter(({ path }) => ruleOf(path)?.closes !== true && !ruleOf(path)?.owner.length)).toEqual([]);
    });

    test('has an owner where a deadline runs', () => {
      const atoms = new Set(waiting.filter(({ type }) => type === 'atomic').map(({ path }) => path));
      const timed = process.deadlines.map((rule) => rule.while).filter((path) => atoms.has(path));
      expect(timed.filter((path) => !ruleOf(path)?.owner.length)).toEqual([]);
    });
  });
};
