import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { IndicatorPreview, IndicatorsView } from '../../../../src/contract/wire-indicators.ts';
import { getJson, send } from './http.ts';
import { type IndicatorFilter, keys } from './keys.ts';

/** A table as its file has it, its head first. */
export interface IndicatorRows {
  readonly rows: readonly (readonly string[])[];
}

/** A table to bring in. The key is kept until the server has answered, so that a second try is the same import. */
export interface IndicatorImport extends IndicatorRows {
  readonly source: string;
  readonly idempotencyKey: string;
}

/** What is measured outside, of the units that I oversee. */
export const useIndicators = (filter: IndicatorFilter): UseQueryResult<IndicatorsView> =>
  useQuery({
    queryKey: keys.indicatorsOf(filter),
    queryFn: () => getJson<IndicatorsView>('/indicators', filter),
    placeholderData: keepPreviousData,
  });

/** Has a table looked at; changes nothing. */
export const usePreviewIndicators = () =>
  useMutation({
    mutationFn: (body: IndicatorRows) => send<IndicatorPreview>('POST', '/admin/indicators/preview', body),
  });

/** Brings a table in. */
export const useImportIndicators = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: IndicatorImport) =>
      send<IndicatorPreview>('POST', '/admin/indicators', body, { idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.indicators }),
  });
};
