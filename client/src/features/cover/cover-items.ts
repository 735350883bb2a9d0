import type { Cover } from '../../shared/api/cover.ts';
import { usePowers } from '../../shared/api/queries.ts';
import { inLine } from '../../shared/i18n/in-line.ts';
import { useT } from '../../shared/i18n/language.tsx';
import type { CoverItem } from './cover-list.tsx';

/** Absences, jour and lent powers as lines of a list. */
export const useCoverItems = () => {
  const t = useT();
  const powers = new Map(usePowers().map(({ value, label }) => [value, label]));
  return {
    absences: (absences: Cover['absences']): readonly CoverItem[] =>
      absences.map(({ absenceId, absent, deputy, ...rest }) => ({
        ...rest,
        what: 'absence',
        id: absenceId,
        title: absent.name,
        detail: deputy === undefined ? t('cover.noDeputy') : t('cover.deputyIs', { name: deputy.name }),
      })),
    jour: (jour: Cover['jour']): readonly CoverItem[] =>
      jour.map(({ jourId, onDuty, role, unitName, ...rest }) => ({
        ...rest,
        what: 'jour',
        id: jourId,
        title: onDuty.name,
        detail: t('cover.jourAs', { role: inLine(t(`admin.role_${role}`)), unit: unitName }),
      })),
    delegations: (delegations: Cover['delegations']): readonly CoverItem[] =>
      delegations.map(({ delegationId, to, fromRole, scope, unitName, validFrom, validTo, ...rest }) => ({
        ...rest,
        what: 'delegation',
        id: delegationId,
        from: validFrom,
        to: validTo,
        title: to.name,
        detail: t('cover.lent', {
          scope: powers.get(scope) ?? scope,
          role: inLine(t(`admin.role_${fromRole}`)),
          unit: unitName,
        }),
      })),
  };
};
