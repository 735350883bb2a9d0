import { useState } from 'react';
import type { NoticeSettingsView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../shared/ui/choices.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import './notices.css';

interface PartProps {
  readonly draft: NoticeSettingsView;
  readonly set: (change: Partial<NoticeSettingsView>) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const FIRST_QUIET = { from: 18, to: 7 };
const FIRST_DIGEST = 8;

interface HourFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (hour: number) => void;
  readonly error?: string | undefined;
}

const HourField = ({ label, value, onChange, error }: HourFieldProps) => {
  const t = useT();
  const options = HOURS.map((hour) => ({
    value: String(hour),
    label: t('notices.hour', { hour: String(hour).padStart(2, '0') }),
  }));
  return (
    <Select
      label={label}
      options={options}
      value={String(value)}
      error={error}
      onChange={(chosen) => {
        if (chosen !== undefined) onChange(Number(chosen));
      }}
    />
  );
};

const Channels = ({ draft, set }: PartProps) => {
  const t = useT();
  const options = (['mail', 'push'] as const).map((value) => ({ value, label: t(`notices.channel_${value}`) }));
  return (
    <>
      <CheckboxGroup
        label={t('notices.urgent')}
        hint={t('notices.urgentHint')}
        options={options}
        value={draft.urgent}
        onChange={(urgent) => set({ urgent: [...urgent] })}
      />
      <CheckboxGroup
        label={t('notices.ordinary')}
        hint={t('notices.ordinaryHint')}
        options={options}
        value={draft.ordinary}
        onChange={(ordinary) => set({ ordinary: [...ordinary] })}
      />
    </>
  );
};

const Quiet = ({ draft, set }: PartProps) => {
  const t = useT();
  const { quietHours, quietDays, quietLov } = draft;
  return (
    <fieldset className="field stack stack--tight">
      <legend className="field__label">{t('notices.quiet')}</legend>
      <Checkbox
        label={t('notices.quietHours')}
        isSelected={quietHours !== null}
        onChange={(isOn) => set({ quietHours: isOn ? FIRST_QUIET : null })}
      />
      {quietHours === null ? null : (
        <div className="hours">
          <HourField
            label={t('notices.quietFrom')}
            value={quietHours.from}
            onChange={(from) => set({ quietHours: { ...quietHours, from } })}
          />
          <HourField
            label={t('notices.quietTo')}
            value={quietHours.to}
            error={quietHours.from === quietHours.to ? t('notices.sameHour') : undefined}
            onChange={(to) => set({ quietHours: { ...quietHours, to } })}
          />
        </div>
      )}
      <Checkbox label={t('notices.quietDays')} isSelected={quietDays} onChange={(isOn) => set({ quietDays: isOn })} />
      <Checkbox
        label={t('notices.quietLov')}
        hint={t('notices.quietLovHint')}
        isSelected={quietLov}
        onChange={(isOn) => set({ quietLov: isOn })}
      />
    </fieldset>
  );
};

const Digest = ({ draft, set }: PartProps) => {
  const t = useT();
  const { digestHour } = draft;
  return (
    <>
      <RadioGroup
        label={t('notices.digest')}
        options={[
          { value: 'each', label: t('notices.digestNo') },
          { value: 'daily', label: t('notices.digestYes') },
        ]}
        value={digestHour === null ? 'each' : 'daily'}
        onChange={(chosen) => set({ digestHour: chosen === 'daily' ? FIRST_DIGEST : null })}
      />
      {digestHour === null ? null : (
        <HourField label={t('notices.digestHour')} value={digestHour} onChange={(hour) => set({ digestHour: hour })} />
      )}
    </>
  );
};

export interface SettingsFormProps {
  readonly settings: NoticeSettingsView;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly onSave: (settings: NoticeSettingsView) => void;
}

/** By which channels and when somebody is told. Give it a `key` that changes with what is saved. */
export const SettingsForm = ({ settings, isSaving, error, onSave }: SettingsFormProps) => {
  const t = useT();
  const [draft, setDraft] = useState(settings);
  const set = (change: Partial<NoticeSettingsView>) => setDraft((old) => ({ ...old, ...change }));
  const isWrong = draft.quietHours !== null && draft.quietHours.from === draft.quietHours.to;
  return (
    <Form
      onSubmit={() => {
        if (!isWrong) onSave(draft);
      }}
    >
      <Channels draft={draft} set={set} />
      <Quiet draft={draft} set={set} />
      <Digest draft={draft} set={set} />
      {error === null ? null : <ErrorNote error={error} />}
      <div>
        <Button type="submit" look="primary" isPending={isSaving}>
          {t('notices.save')}
        </Button>
      </div>
    </Form>
  );
};
