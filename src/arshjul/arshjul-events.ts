import type { WheelVersion } from '../domain/arshjul.ts';
import { type PersonId, type StreamId, streamId } from '../domain/ids.ts';

/** The one stream of the huvudman's årshjul; its version is the wheel's. */
export const ARSHJUL_STREAM: StreamId = streamId('arshjul');

/** The huvudman has chosen a wheel, or edited it. Stored for ever under this name; why is sealed: it is what a person typed. */
export interface ArshjulChosen {
  readonly type: 'ArshjulChosen';
  readonly data: WheelVersion & { readonly by: PersonId };
}
