import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import type { PlannedItemView } from '../../../../src/contract/wire-arshjul.ts';
import { type ActivityRow, countsOf } from './months.ts';
import { StatusMark } from './status-mark.tsx';

const CaseLink = ({ item }: { readonly item: PlannedItemView }) =>
  item.caseId === undefined ? null : (
    <Link to="/arenden/$caseId" params={{ caseId: item.caseId }}>
      {item.caseNumber ?? item.caseId}
    </Link>
  );

const Several = ({ items }: Pick<ActivityRow, 'items'>) => {
  const t = useT();
  return (
    <Disclosure title={t('arshjul.each')} isQuiet>
      <ul className="arshjul__units">
        {items.map((item) => (
          <li key={item.unitId} className="row">
            <span>{item.unitName}</span>
            <StatusMark status={item.status} />
            <CaseLink item={item} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const Where = ({ items }: Pick<ActivityRow, 'items'>) => {
  const t = useT();
  const [first] = items;
  if (items.length === 1)
    return (
      <span className="stack stack--tight">
        <span>{first.unitName}</span>
        <CaseLink item={first} />
      </span>
    );
  return (
    <div>
      <span>{t('arshjul.many', { count: items.length })}</span>
      <Several items={items} />
    </div>
  );
};

const Standing = ({ items }: Pick<ActivityRow, 'items'>) => (
  <span className="row">
    {countsOf(items).map(({ status, count }) => (
      <StatusMark key={status} status={status} {...(items.length > 1 && { count })} />
    ))}
  </span>
);

/** What is to be done in a month: a row for each activity, whatever number of units do it. */
export const ActivityTable = ({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly ActivityRow[];
}) => {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<ActivityRow>[] = [
    { id: 'activity', title: t('arshjul.activity'), isRowHeader: true, cell: ({ items: [first] }) => first.title },
    { id: 'where', title: t('arshjul.where'), cell: ({ items }) => <Where items={items} /> },
    { id: 'day', title: t('arshjul.day'), cell: ({ items: [first] }) => format.day(first.dueOn) },
    { id: 'owner', title: t('arshjul.owner'), cell: ({ items: [first] }) => t(`admin.role_${first.owner}`) },
    { id: 'status', title: t('arshjul.status'), cell: ({ items }) => <Standing items={items} /> },
  ];
  return (
    <div className="arshjul__month">
      <Table caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </div>
  );
};
