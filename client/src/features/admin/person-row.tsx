import { useChangeMail } from '../../shared/api/notice-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';
import { MailForm } from '../notices/mail-form.tsx';
import type { AdminPerson, HeldRole } from './admin-person.ts';
import { EndRole } from './end-role.tsx';
import { GrantRole } from './grant-role.tsx';

const HeldRoleRow = ({ person, held }: { readonly person: AdminPerson; readonly held: HeldRole }) => {
  const t = useT();
  const format = useFormat();
  const from = format.day(held.from);
  return (
    <li className="held-role">
      <span>
        <span className="strong">{t(`admin.role_${held.role}`)}</span>, {held.unitName}
        <br />
        <span className="soft small">
          {held.to === null
            ? t('admin.untilFurther', { from })
            : t('admin.between', { from, to: format.day(lastDayOf(held.to)) })}
        </span>
      </span>
      <EndRole person={person} held={held} />
    </li>
  );
};

const PersonMail = ({ person: { personId, name, mail = '' } }: { readonly person: AdminPerson }) => {
  const t = useT();
  const change = useChangeMail();
  const { isPending, error } = change;
  const mutateAsync = (address: string) => change.mutateAsync({ personId, mail: address });
  return (
    <Disclosure title={mail === '' ? t('notices.personNoMail') : mail} isQuiet>
      <MailForm
        key={mail}
        label={t('notices.personMail', { name })}
        mail={mail}
        change={{ isPending, error, mutateAsync }}
      />
    </Disclosure>
  );
};

/** Somebody on the staff: account, roles with their time, and the way to give one more. */
export const PersonRow = ({ person }: { readonly person: AdminPerson }) => {
  const t = useT();
  return (
    <li className="card">
      <div className="row row--between">
        <div>
          <h2>{person.name}</h2>
          <p className="soft small">{person.username ?? t('admin.noAccount')}</p>
        </div>
        {person.isActive || person.username === undefined ? null : <Badge icon="lock">{t('admin.inactive')}</Badge>}
      </div>
      {person.roles.length === 0 ? (
        <p className="soft">{t('admin.noRoles')}</p>
      ) : (
        <ul className="held-roles" aria-label={t('admin.roles')}>
          {person.roles.map((held) => (
            <HeldRoleRow key={`${held.role}${held.unitId}${held.from}`} person={person} held={held} />
          ))}
        </ul>
      )}
      <PersonMail person={person} />
      <Disclosure title={t('admin.grantRole')} icon="plus" isQuiet>
        <GrantRole person={person} />
      </Disclosure>
    </li>
  );
};
