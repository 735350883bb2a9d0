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
  };
};
