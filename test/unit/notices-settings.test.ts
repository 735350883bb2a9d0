import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/compose/settings.ts';

describe('the settings of an installation', () => {
  test.each([
    [{ SKYNDSAM_SMTP_URL: 'http://hemligt' }],
    [{ SKYNDSAM_SMTP_URL: 'smtp://hemligt:port' }],
    [{ SKYNDSAM_MAIL_FROM: 'hemligt' }],
    [{ SKYNDSAM_MAIL_FROM: 'a@hemligt.se\nBcc: c@hemligt.se' }],
    [{ SKYNDSAM_NOTICE_ATTEMPTS: '0' }],
  ])('refuse %j, without telling the value', (env) => {
    expect(() => readSettings(env)).toThrow(Object.keys(env)[0]);
    expect(() => readSettings(env)).not.toThrow('hemligt');
  });

  test('name server, sender, limit and services', () => {
    const { notices } = readSettings({
      SKYNDSAM_SMTP_URL: 'smtps://user:secret@mail.example:465',
      SKYNDSAM_MAIL_FROM: 'Skyndsam <no-reply@lillvik.example>',
      SKYNDSAM_NOTICE_ATTEMPTS: '5',
      SKYNDSAM_PUSH_SERVICES: 'https://a.example, https://*.b.example',
    });
    expect(notices).toEqual({
      smtpUrl: 'smtps://user:secret@mail.example:465',
      mailFrom: 'Skyndsam <no-reply@lillvik.example>',
      pushServices: ['https://a.example', 'https://*.b.example'],
      retry: { attempts: 5 },
    });
  });
});
