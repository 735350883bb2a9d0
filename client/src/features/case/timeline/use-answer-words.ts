import { useMemo } from 'react';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { useUnits } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import type { AnswerWords } from '../../../../../src/contract/answers.ts';

const namesIn = (view: CaseView): ReadonlyMap<string, string> =>
  new Map([
    ...[...view.participants, ...view.tasks].flatMap(({ people }) =>
      people.map(({ personId, name }): [string, string] => [personId, name]),
    ),
    ...view.timeline.flatMap(({ by }): [string, string][] => (by === undefined ? [] : [[by.personId, by.name]])),
    ...view.linkedCases.map(({ caseId, caseNumber }): [string, string] => [caseId, caseNumber]),
    [view.unit.unitId, view.unit.name],
  ]);

/** Words for what was written in a case: days, moments, and the names of those it knows by id. */
export const useAnswerWords = (view: CaseView): AnswerWords => {
  const t = useT();
  const format = useFormat();
  const units = useUnits('read').data;
  return useMemo(() => {
    const names = new Map([
      ...(units ?? []).map(({ unitId, name }): [string, string] => [unitId, name]),
      ...namesIn(view),
    ]);
    return {
      yes: t('case.yes'),
      no: t('case.no'),
      unknownPerson: t('case.unknownPerson'),
      day: format.day,
      instant: format.instant,
      number: format.number,
      nameOf: (id) => names.get(id),
    };
  }, [t, format, units, view]);
};
