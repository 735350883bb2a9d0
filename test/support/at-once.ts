import type { NoticeSettings } from '../../src/domain/notice-settings.ts';

/** Settings of notices: everything by mail, and nothing waits. */
export const AT_ONCE: NoticeSettings = {
  urgent: ['mail'],
  ordinary: ['mail'],
  quietHours: null,
  quietDays: false,
  quietLov: false,
  digestHour: null,
};
