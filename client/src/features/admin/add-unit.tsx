import { useState } from 'react';
import { SKOLFORMER, type Skolform } from '../../../../src/contract/index.ts';
import { useAddUnit } from '../../shared/api/mutations.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choices.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { useUnitOptions } from './choices.ts';

const KINDS = ['skolenhet', 'omrade'] as const;
type Kind = (typeof KINDS)[number];
const EMPTY = { name: '', parentId: '', enhetskod: '' };
const ENHETSKOD = /^\d{8}$/;

/** Adds an område or a skolenhet. */
export const AddUnit = () => {
  const t = useT();
  const units = useUnitOptions();
  const { mutateAsync } = useAddUnit();
  const [kind, setKind] = useState<Kind>('skolenhet');
  const [skolformer, setSkolformer] = useState<readonly Skolform[]>([]);
  const form = useSmallForm({
    initial: EMPTY,
    required: ['name', 'parentId'],
    check: (name, value) =>
      name === 'enhetskod' && kind === 'skolenhet' && !ENHETSKOD.test(value) ? t('admin.enhetskodWrong') : undefined,
    onSend: async ({ name, parentId, enhetskod }) => {
      const isSchool = kind === 'skolenhet';
      await mutateAsync({
        kind,
        name,
        parentId,
        skolformer: isSchool ? [...skolformer] : [],
        ...(isSchool && enhetskod !== '' ? { enhetskod } : {}),
      });
      setSkolformer([]);
      showToast(t('admin.unitAdded', { name }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('admin.addUnit')}>
      <RadioGroup
        label={t('admin.kind')}
        options={KINDS.map((value) => ({ value, label: t(`admin.kind_${value}`) }))}
        value={kind}
        onChange={setKind}
        isRow
      />
      <TextField label={t('admin.name')} {...form.field('name')} maxLength={200} />
      <Select
        label={t('admin.parent')}
        options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        {...form.field('parentId')}
      />
      {kind === 'omrade' ? null : (
        <>
          <CheckboxGroup
            label={t('admin.skolformer')}
            options={SKOLFORMER.map((value) => ({ value, label: t(`admin.form_${value}`) }))}
            value={skolformer}
            onChange={setSkolformer}
            isOptional
          />
          <TextField
            label={t('admin.enhetskod')}
            hint={t('admin.enhetskodHint')}
            inputMode="numeric"
            {...form.field('enhetskod')}
            maxLength={8}
            isOptional
          />
        </>
      )}
    </FormFrame>
  );
};
