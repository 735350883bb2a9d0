import { useState } from 'react';
import { MOST_CHARACTERS, MOST_ROWS } from '../../../../src/contract/indicator-bounds.ts';
import type { IndicatorPreview, IndicatorsView } from '../../../../src/contract/wire-indicators.ts';
import { newIdempotencyKey } from '../../shared/api/http.ts';
import { type IndicatorRows, useImportIndicators, usePreviewIndicators } from '../../shared/api/indicator-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { NativeField } from '../../shared/ui/native-field.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { PreviewTables } from './preview-tables.tsx';
import { readTable, type ReadTable } from './read-table.ts';

type WhyNot = Extract<ReadTable, { kind: 'unreadable' }>['why'];

const Unreadable = ({ why: { code, column } }: { readonly why: NonNullable<IndicatorPreview['unreadable']> }) => {
  const t = useT();
  return (
    <Alert tone="warn" isUrgent>
      {code === 'empty' || column === undefined
        ? t('indicators.unreadable_empty')
        : t(`indicators.unreadable_${code}`, { column: t(`indicators.column_${column}`) })}
    </Alert>
  );
};

interface DoneProps {
  readonly preview: IndicatorPreview;
  readonly rows: IndicatorRows['rows'];
  readonly indicators: IndicatorsView['indicators'];
  readonly onDone: () => void;
}

const Confirm = ({ preview, rows, indicators, onDone }: DoneProps) => {
  const t = useT();
  const [source, setSource] = useState('');
  const [idempotencyKey] = useState(newIdempotencyKey);
  const importing = useImportIndicators();
  const count = preview.added + preview.changed;
  if (preview.unreadable !== undefined) return <Unreadable why={preview.unreadable} />;
  return (
    <div className="stack">
      <PreviewTables preview={preview} indicators={indicators} />
      {count === 0 ? null : (
        <>
          <TextField
            label={t('indicators.source')}
            hint={t('indicators.sourceHint')}
            value={source}
            onChange={setSource}
            maxLength={MOST_CHARACTERS}
          />
          {importing.error === null ? null : <ErrorNote error={importing.error} />}
          <div>
            <Button
              look="primary"
              isDisabled={source.trim() === ''}
              isPending={importing.isPending}
              onPress={() => importing.mutate({ rows, source, idempotencyKey }, { onSuccess: onDone })}
            >
              {t('indicators.bringIn', { count })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};

/** Has a file looked at, shows what it would add and change and what not, and brings it in when asked to. */
export const ImportIndicators = ({ indicators }: Pick<IndicatorsView, 'indicators'>) => {
  const t = useT();
  const format = useFormat();
  const [rows, setRows] = useState<IndicatorRows['rows'] | undefined>();
  const [why, setWhy] = useState<WhyNot | undefined>();
  const [isDone, setIsDone] = useState(false);
  const preview = usePreviewIndicators();
  const look = async (chosen: File | undefined) => {
    preview.reset();
    setRows(undefined);
    setWhy(undefined);
    setIsDone(false);
    if (chosen === undefined) return;
    const table = await readTable(chosen);
    if (table.kind === 'unreadable') return setWhy(table.why);
    setRows(table.rows);
    preview.mutate({ rows: table.rows });
  };
  return (
    <div className="stack">
      <p className="soft measure">{t('indicators.fileLead')}</p>
      <p className="soft measure">{t('indicators.known', { names: indicators.map(({ name }) => name).join(', ') })}</p>
      <NativeField label={t('indicators.choose')} hint={t('indicators.chooseHint', { rows: format.number(MOST_ROWS) })}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="file"
            accept=".csv,.txt,.xlsx"
            onChange={({ target }) => void look(target.files?.[0])}
          />
        )}
      </NativeField>
      {why === undefined ? null : (
        <Alert tone="warn" isUrgent>
          {t(`indicators.file_${why}`)}
        </Alert>
      )}
      {preview.isPending ? <p role="status">{t('indicators.reading')}</p> : null}
      {preview.error === null ? null : <ErrorNote error={preview.error} />}
      {isDone ? <Alert tone="ok">{t('indicators.done')}</Alert> : null}
      {preview.data === undefined || rows === undefined ? null : (
        <Confirm
          preview={preview.data}
          rows={rows}
          indicators={indicators}
          onDone={() => {
            preview.reset();
            setIsDone(true);
          }}
        />
      )}
    </div>
  );
};
