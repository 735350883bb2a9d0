/** A cookie as Express sets it; `maxAge` in milliseconds, 0 deletes it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: 'strict';
    readonly secure: boolean;
    readonly path: string;
    readonly maxAge: number;
  };
}

/** Which of the two cookies. The refresh token goes to no other path than that of the session. */
export type CookieKind = 'access' | 'refresh';

const PATH = { access: '/', refresh: '/api/session' } as const satisfies Record<CookieKind, string>;
/** A browser takes these prefixes only over https; `__Host-` besides only for the path `/`. */
const PREFIX = { access: '__Host-', refresh: '__Secure-' } as const satisfies Record<CookieKind, string>;

/** The cookie's name; over https a name that no other host or http page can set. */
export const cookieName = (kind: CookieKind, isSecure: boolean): string =>
  `${isSecure ? PREFIX[kind] : ''}skyndsam_${kind}`;

/** A cookie out of reach of scripts and other sites. @param seconds life, 0 to delete */
export const cookie = (kind: CookieKind, value: string, seconds: number, isSecure: boolean): Cookie => ({
  name: cookieName(kind, isSecure),
  value,
  options: { httpOnly: true, sameSite: 'strict', secure: isSecure, path: PATH[kind], maxAge: seconds * 1000 },
});
