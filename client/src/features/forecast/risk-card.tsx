import { useState } from 'react';
import type { ForecastBoard, RiskLevel } from '../../../../src/contract/wire.ts';
import { useForecast } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { FirstRows } from '../../shared/ui/first-rows.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { RiskTable } from './risk-table.tsx';

type Order = 'risk' | 'due';

interface ChoicesProps {
  readonly board: ForecastBoard;
  readonly level: RiskLevel | undefined;
  readonly onLevel: (level: RiskLevel | undefined) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const Choices = ({ board, level, onLevel, order, onOrder }: ChoicesProps) => {
  const t = useT();
  const levels = board.levels.filter((one) => one.open > 0 || one.level === level);
  return (
    <div className="risk-choices">
      <Select
        label={t('forecast.filter')}
        placeholder={t('forecast.all', { count: board.weighed })}
        options={levels.map(({ level: value, open }) => ({
          value,
          label: t('forecast.level', { level: t(`forecast.${value}`), count: open }),
        }))}
        value={level}
        onChange={onLevel}
      />
      <Select
        label={t('forecast.orderBy')}
        placeholder={t('forecast.orderRisk')}
        options={[{ value: 'due', label: t('forecast.orderDue') }]}
        value={order === 'due' ? 'due' : undefined}
        onChange={(value) => onOrder(value ?? 'risk')}
      />
    </div>
  );
};

const Found = ({ board }: { readonly board: ForecastBoard }) => {
  const t = useT();
  const { items, wanted, isCut, weighed } = board;
  if (items.length === 0) return <p className="soft">{t('forecast.noneOfLevel')}</p>;
  return (
    <FirstRows rows={items}>
      {(shown) => (
        <>
          <RiskTable caption={t('forecast.title')} items={shown} />
          <p className="soft small">
            {t('forecast.shown', { shown: shown.length, count: wanted })}
            {isCut ? ` ${t('forecast.cut', { count: weighed })}` : ''}
          </p>
        </>
      )}
    </FirstRows>
  );
};

const How = () => {
  const t = useT();
  return (
    <Disclosure title={t('forecast.how')} icon="info" isQuiet>
      <ul className="risk">
        <li>{t('forecast.howSimilar')}</li>
        <li>{t('forecast.howFew')}</li>
        <li>{t('forecast.howTooLittle')}</li>
        <li>{t('forecast.howKept')}</li>
      </ul>
    </Disclosure>
  );
};

/** Which open cases may be late, in which step, and by what that is said. Can be narrowed and ordered; changes by itself. */
export const RiskCard = ({ unitId }: { readonly unitId: string | undefined }) => {
  const t = useT();
  const [level, setLevel] = useState<RiskLevel | undefined>();
  const [order, setOrder] = useState<Order>('risk');
  const board = useForecast({ unitId, level, order });
  if (board.data === undefined) return <NotFetched of={board} />;
  return (
    <Card title={t('forecast.title')}>
      <p className="soft">{t('forecast.lead')}</p>
      <How />
      {board.data.weighed === 0 ? (
        <Empty title={t('forecast.none')} />
      ) : (
        <div className="stack" aria-busy={board.isPlaceholderData}>
          <Choices board={board.data} level={level} onLevel={setLevel} order={order} onOrder={setOrder} />
          <Found board={board.data} />
        </div>
      )}
    </Card>
  );
};
