import { readFileSync } from 'node:fs';
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
  SKYNDSAM_OPEN_AGGREGATES: flag,
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
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^\s]+$/, 'a server such as mongodb://db.example/')
    .optional(),
  SKYNDSAM_DATABASE: z
    .string()
    .regex(/^[a-z0-9_-]{1,63}$/, 'a name of lower-case letters, digits, _ and -')
    .default('skyndsam'),
  SKYNDSAM_HUVUDMAN_FILE: z.string().min(1).optional(),
  SKYNDSAM_OPERATOR_TOKEN: z.string().trim().min(20, 'at least 20 characters').optional(),
  SKYNDSAM_OPERATOR_HOST: z.string().min(1).default('127.0.0.1'),
  SKYNDSAM_OPERATOR_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
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
  /** Whether published tables of statistics are open to everybody. */
  readonly opensAggregates: boolean;
  readonly logLevel: string;
  /** Where the data is kept instead of in files. Holds a password: never to be shown. */
  readonly mongo: { readonly uri: string; readonly database: string } | undefined;
  /** Names those that one installation serves. Absent: one huvudman. */
  readonly huvudmanFile: string | undefined;
  /** Where whoever runs the machines asks how all are. Absent: nowhere. */
  readonly operator: { readonly token: string; readonly host: string; readonly port: number } | undefined;
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

type Env = Readonly<Record<string, string | undefined>>;

/** What may be kept in a file of its own, which `NAME_FILE` names, for other programs can see an environment. */
const SECRETS = ['MONGODB_URI', 'SKYNDSAM_SMTP_URL', 'SKYNDSAM_OPERATOR_TOKEN'] as const;

const fromFile = (name: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new BadSettings(`${name}_FILE: ${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}`);
  }
};

const withSecrets = (env: Env): Env => {
  const files = SECRETS.flatMap((name) => {
    const path = env[`${name}_FILE`];
    return env[name] !== undefined || path === undefined ? [] : [[name, fromFile(name, path)] as const];
  });
  return { ...env, ...Object.fromEntries(files) };
};

/** Reads the settings. @throws BadSettings */
export const readSettings = (env: Env): Settings => {
  const parsed = environment.safeParse(withSecrets(env));
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
    opensAggregates: isOn(data.SKYNDSAM_OPEN_AGGREGATES),
    logLevel: data.SKYNDSAM_LOG_LEVEL,
    mongo: data.MONGODB_URI === undefined ? undefined : { uri: data.MONGODB_URI, database: data.SKYNDSAM_DATABASE },
    huvudmanFile: data.SKYNDSAM_HUVUDMAN_FILE,
    operator:
      data.SKYNDSAM_OPERATOR_TOKEN === undefined
        ? undefined
        : {
            token: data.SKYNDSAM_OPERATOR_TOKEN,
            host: data.SKYNDSAM_OPERATOR_HOST,
            port: data.SKYNDSAM_OPERATOR_PORT,
          },
    notices: {
      smtpUrl: data.SKYNDSAM_SMTP_URL,
      mailFrom: data.SKYNDSAM_MAIL_FROM,
      pushServices: data.SKYNDSAM_PUSH_SERVICES?.split(/[\s,]+/),
      retry: { ...(data.SKYNDSAM_NOTICE_ATTEMPTS !== undefined && { attempts: data.SKYNDSAM_NOTICE_ATTEMPTS }) },
    },
  };
};
