import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Where the browser reaches us. */
export interface Place {
  /** `https://arenden.skolan.example`; absent while it is tried out on localhost. */
  readonly publicOrigin?: string | undefined;
  /** Whether the browser comes by TLS: cookies are `Secure` and HSTS is sent. */
  readonly isSecure: boolean;
}

const liveOrigin = ({ publicOrigin }: Place): readonly string[] =>
  publicOrigin === undefined ? [] : [publicOrigin.replace(/^http/, 'ws')];

/** Everything from our own server, nothing inline, nobody may frame us. The socket's scheme is not `'self'` in older Safari. */
const contentPolicy = (place: Place) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'", ...liveOrigin(place)],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});

/** Headers by which a browser guards the page. */
export const securityHeaders = (place: Place): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: contentPolicy(place),
    strictTransportSecurity: place.isSecure && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }),
  (_request, response, next) => {
    response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    next();
  },
];
