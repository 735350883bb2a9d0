import express, { type RequestHandler } from 'express';
import { HttpProblem } from '../problems.ts';

/** Largest body in bytes, included. A text of a million characters fits, so that it is answered by its own field's limit. */
export const BODY_LIMIT_BYTES = 1_572_864;
/** Deepest nesting of objects and arrays, included. Forms have four levels; deeper ones only cost stack. */
const DEPTH_LIMIT = 32;

const QUOTE = 34;
const BACKSLASH = 92;

/** The deepest nesting in JSON bytes; brackets within strings do not count. */
export const depthOf = (bytes: Uint8Array): number => {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return deepest;
};

/** Reads JSON bodies; what cannot be read becomes a problem in the last middleware. */
export const jsonBody = (): RequestHandler =>
  express.json({
    limit: BODY_LIMIT_BYTES,
    verify: (_request, _response, bytes) => {
      if (depthOf(bytes) > DEPTH_LIMIT)
        throw new HttpProblem('malformed', { detail: `deeper than ${DEPTH_LIMIT} levels` });
    },
  });
