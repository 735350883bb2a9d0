import { expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { overlamnadUppfoljning } from '../../workflows/overlamnad_uppfoljning/index.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { followUpElsewhere } from '../../workflows/krankning/follow-up-elsewhere.ts';
import { RETURNED } from '../../workflows/shared/handed-over.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(overlamnadUppfoljning);
describeTexts(overlamnadUppfoljning);

test('no number of days is called statute', () => {
  expect(new Set(overlamnadUppfoljning.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('is begun by nobody but through the case that is left', () => {
  expect(overlamnadUppfoljning.commands['handOver']?.who).toEqual([]);
  expect(followUpElsewhere).toMatchObject({ process: overlamnadUppfoljning.id, command: 'handOver' });
});

test('what is withheld is not handed over', () => {
  const given = { receivingUnit: 'almen', child: { name: 'Vilda' }, what: 'Rasterna', withheld: 'Hemligt' };
  const opened = followUpElsewhere.open(given, {} as never);
  expect(opened).toEqual({ unitId: 'almen', data: { child: { name: 'Vilda' }, what: 'Rasterna' } });
});

test('what comes back lies open where it is said, and where it is received', () => {
  const commands = ['reportBack', 'returnHandover'].map((name) => overlamnadUppfoljning.commands[name]);
  const said = commands.flatMap((command) => command?.form?.fields ?? []).filter(({ name }) => isReturned(name));
  const received =
    krankning.commands['receiveFollowUpResult']?.form?.fields.filter(({ name }) => isReturned(name)) ?? [];
  expect([...said, ...received].filter(isSealed)).toEqual([]);
  expect(new Set(said.map(({ name }) => name))).toEqual(new Set(RETURNED));
  for (const field of said) expect(received).toContainEqual(expect.objectContaining(shapeOf(field)));
});

const isReturned = (name: string): boolean => RETURNED.some((returned) => returned === name);
const shapeOf = ({ name, kind, options }: { name: string; kind: string; options?: readonly string[] }) => ({
  name,
  kind,
  ...(options !== undefined && { options }),
});
