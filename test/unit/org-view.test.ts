import { expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { personId, unitId } from '../../src/domain/ids.ts';
import type { Assignment, Role } from '../../src/domain/principal.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { createOrgView } from '../../src/org/org-view.ts';

const NOW = parseInstant('2026-08-17T08:00:00Z');
const BEFORE = parseInstant('2026-01-01T00:00:00Z');
const unit = (id: string, kind: Unit['kind'], parent: string | null): Unit => ({
  unitId: unitId(id),
  kind,
  parentId: parent === null ? null : unitId(parent),
  name: id,
  skolformer: [],
});
const UNITS = [unit('a', 'skolenhet', 'norr'), unit('norr', 'omrade', 'kommun'), unit('kommun', 'huvudman', null)];
const held = (role: Role, at: string, from: Instant = BEFORE, to: Instant | null = null): Assignment => ({
  role,
  unitId: unitId(at),
  from,
  to,
});
const viewOf = (people: Record<string, readonly Assignment[]>, units = UNITS) =>
  createOrgView({
    units,
    assignments: Object.entries(people).map(([name, roles]) => [personId(name), roles] as const),
    delegations: [],
  });

it('knows no way up from a unit that is not there', () => {
  expect(viewOf({}).path(unitId('nowhere'))).toEqual([]);
  expect(viewOf({}).below(unitId('nowhere'))).toEqual([]);
  expect(viewOf({}).holders('rektor', unitId('nowhere'), NOW)).toEqual([]);
});

it('ends a way up at a parent that is missing, and does not go round in a circle', () => {
  const lost = viewOf({}, [unit('a', 'skolenhet', 'gone'), unit('b', 'omrade', 'c'), unit('c', 'omrade', 'b')]);
  expect(lost.path(unitId('a'))).toEqual(['a']);
  expect(lost.path(unitId('b'))).toEqual(['b', 'c']);
});

it('gives the way up with the unit first and the huvudman last, whatever order units came in', () => {
  expect(viewOf({}).path(unitId('a'))).toEqual(['a', 'norr', 'kommun']);
  expect(viewOf({}).below(unitId('kommun'))).toEqual(['kommun', 'a', 'norr']);
});

it('does not count a role before it begins, nor from the instant at which it ends', () => {
  const view = viewOf({ early: [held('rektor', 'a', BEFORE, NOW)], late: [held('rektor', 'a', NOW)] });
  expect(view.holders('rektor', unitId('a'), NOW)).toEqual(['late']);
  expect(view.assignments(personId('early'), NOW)).toEqual([]);
  expect(view.holders('rektor', unitId('a'), BEFORE)).toEqual(['early']);
});

it('finds who holds a role at the nearest level where anybody does, and nobody further up', () => {
  const view = viewOf({ near: [held('skolchef', 'norr')], far: [held('skolchef', 'kommun')] });
  expect(view.holders('skolchef', unitId('a'), NOW)).toEqual(['near']);
  expect(view.holders('skolchef', unitId('kommun'), NOW)).toEqual(['far']);
});

it('goes further up when the role at the nearer level has ended', () => {
  const view = viewOf({ near: [held('skolchef', 'norr', BEFORE, NOW)], far: [held('skolchef', 'kommun')] });
  expect(view.holders('skolchef', unitId('a'), NOW)).toEqual(['far']);
});

it('names a person once who has been given the same role twice', () => {
  expect(viewOf({ one: [held('rektor', 'a'), held('rektor', 'a')] }).holders('rektor', unitId('a'), NOW)).toEqual([
    'one',
  ]);
});
