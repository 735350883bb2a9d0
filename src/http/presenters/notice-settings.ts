import type { NoticeSettingsView } from '../../contract/wire-notices.ts';
import type { NoticeSettings } from '../../domain/notice-settings.ts';

/** When somebody is told and how: one's own choice, or what holds for whoever has chosen nothing. */
export const noticeSettingsView = ({ urgent, ordinary, ...rest }: NoticeSettings): NoticeSettingsView => ({
  ...rest,
  urgent: [...urgent],
  ordinary: [...ordinary],
});
