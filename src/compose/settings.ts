import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).default('0');
const isOn = (value: string): boolean => value === '1' || value === 'true';

const environment = z.object({
  SKYNDSAM_DATA: z.string().min(1).optional(),
  SKYNDSAM_HOST: z.string().min(1).default('127.0.0.1'),
  SKYNDSAM_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  SKYNDSAM_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, 'an origin such as https://arenden.example, without a path')
    .optional(),
  SKYNDSAM_ENCRYPT_FILES: flag,
  SKYNDSAM_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SKYNDSAM_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/, 'a server such as smtp://mail.example:587')
    .refine((text) => URL.canParse(text), 'no address of a server')
    .optional(),
  SKYNDSAM_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'an address such as Skyndsam <no-reply@skola.example>')
    .optional(),
  SKYNDSAM_NOTICE_ATTEMPTS: z.coerce.number().int().min(1).max(100).optional(),
  SKYNDSAM_PUSH_SERVICES: z.string().min(1).optional(),
  SKYNDSAM_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** What the environment says of this installation. */
export interface Settings {
  /** Absent: a folder for each way of starting (`data/demo`, `data/skola`). */
  readonly dataFolder: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Where browsers reach us, when that is not this machine itself. `https` makes cookies `Secure`. */
  readonly publicOrigin: string | undefined;
  readonly encryptsFiles: boolean;
  readonly trustedProxies: number;
  readonly logLevel: string;
  /** How people who are not logged in are told. */
  readonly notices: {
    readonly smtpUrl: string | undefined;
    readonly mailFrom: string | undefined;
    readonly pushServices: readonly string[] | undefined;
    /** Attempts after which a notice is dead. */
    readonly retry: { readonly attempts?: number };
  };
}

/** The environment does not make sense; the message names each variable, never its value. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/** Reads the settings. @throws BadSettings */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new BadSettings(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { data } = parsed;
  return {
    dataFolder: data.SKYNDSAM_DATA,
    host: data.SKYNDSAM_HOST,
    port: data.SKYNDSAM_PORT,
    publicOrigin: data.SKYNDSAM_ORIGIN,
    encryptsFiles: isOn(data.SKYNDSAM_ENCRYPT_FILES),
    trustedProxies: data.SKYNDSAM_TRUSTED_PROXIES,
    logLevel: data.SKYNDSAM_LOG_LEVEL,
    notices: {
      smtpUrl: data.SKYNDSAM_SMTP_URL,
      mailFrom: data.SKYNDSAM_MAIL_FROM,
      pushServices: data.SKYNDSAM_PUSH_SERVICES?.split(/[\s,]+/),
      retry: { ...(data.SKYNDSAM_NOTICE_ATTEMPTS !== undefined && { attempts: data.SKYNDSAM_NOTICE_ATTEMPTS }) },
    },
  };
};
