import { epochMs, type Instant } from '../domain/clock.ts';
import { type Cookie, cookie } from '../identity/cookies.ts';
import type { Credentials } from '../identity/session-keeper.ts';

const secondsUntil = (end: Instant, now: Instant): number => Math.floor((epochMs(end) - epochMs(now)) / 1000);

/** The two cookies of a login; each lives as long as its token. */
export const sessionCookies = (credentials: Credentials, now: Instant, isSecure: boolean): readonly Cookie[] => [
  cookie('access', credentials.accessToken, secondsUntil(credentials.accessEndsAt, now), isSecure),
  cookie('refresh', credentials.refreshToken, secondsUntil(credentials.refreshEndsAt, now), isSecure),
];

/** Takes both away. */
export const noCookies = (isSecure: boolean): readonly Cookie[] => [
  cookie('access', '', 0, isSecure),
  cookie('refresh', '', 0, isSecure),
];
