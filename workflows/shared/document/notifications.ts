import type { NotificationRule } from '../../../src/engine/index.ts';
import { AUTHOR, decidersBy, EVERYBODY_HERE, LEADERS, WRITERS } from './actors.ts';

/** Who is told what of every document. `ready`: by which event it waits to be decided. */
export const documentNotifications = (ready: string, delegation: string): readonly NotificationRule[] => [
  { on: 'DocumentOpened', tell: [AUTHOR], text: 'assigned' },
  { on: 'AuthorChanged', tell: [AUTHOR], text: 'assigned' },
  { on: ready, tell: decidersBy(delegation), text: 'toDecide' },
  { on: 'DraftReturned', tell: [AUTHOR], text: 'returned' },
  { on: 'DocumentDecided', tell: WRITERS, text: 'decided' },
  { on: 'DocumentPublished', tell: EVERYBODY_HERE, text: 'published' },
  { on: 'RevisionBegun', tell: WRITERS, text: 'revising' },
  { on: 'DocumentClosed', tell: LEADERS, text: 'closed' },
];
