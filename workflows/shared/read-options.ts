import type { PolicyOptions } from '../../src/engine/index.ts';

/** The options in force: the huvudman's where they are of the right type, the defaults elsewhere. */
export const readOptions = <Options extends PolicyOptions>(defaults: Options, options: PolicyOptions): Options => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(options).filter(([name, value]) => typeof value === typeof defaults[name])),
});
