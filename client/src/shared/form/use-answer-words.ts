import { useCallback, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { RosterPerson } from '../../../../src/contract/wire.ts';
import { keys } from '../api/keys.ts';
import { useFormat } from '../i18n/format.ts';
import { useT } from '../i18n/language.tsx';
import type { AnswerWords } from '../../../../src/contract/answers.ts';
import { useFormUnits } from './sources.ts';

/** How answers are said in the language of the page. People are known by name when they have been looked up on this page. */
export const useAnswerWords = (): AnswerWords => {
  const t = useT();
  const { day, instant, number } = useFormat();
  const client = useQueryClient();
  const units = useFormUnits();
  const nameOf = useCallback(
    (id: string) =>
      units.find(({ unitId }) => unitId === id)?.name ??
      client
        .getQueriesData<readonly RosterPerson[]>({ queryKey: keys.rosters })
        .flatMap(([, people]) => people ?? [])
        .find(({ personId }) => personId === id)?.name,
    [client, units],
  );
  return useMemo(
    () => ({
      yes: t('common.yes'),
      no: t('common.no'),
      unknownPerson: t('form.personUnknownChosen'),
      day,
      instant,
      number,
      nameOf,
    }),
    [t, day, instant, number, nameOf],
  );
};
