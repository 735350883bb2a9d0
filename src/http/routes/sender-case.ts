import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { showSenderCase } from '../presenters/sender-case.ts';
import { caseByCode } from '../sender-access.ts';

/** A case for its sender, by the receipt code. */
export const senderCase =
  (deps: AppDeps): PublicHandler<'senderCase'> =>
  async ({ body, caller, lang, at }) => ({
    body: await showSenderCase(deps, await caseByCode(deps, body.code, caller, at), lang, at),
  });
