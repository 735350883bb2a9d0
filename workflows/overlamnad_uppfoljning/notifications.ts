import type { NotificationRule } from '../../src/engine/index.ts';
import { REPORTER } from '../shared/actors.ts';
import { FOLLOWER, HUVUDMAN, SCHOOL_LEADERS } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. How it went is told in the case that was left. */
export const notifications: readonly NotificationRule[] = [
  { on: 'FollowUpReceived', tell: SCHOOL_LEADERS, text: 'handedOver' },
  { on: 'FollowUpAccepted', tell: [FOLLOWER], text: 'assigned' },
  { on: 'FollowUpAccepted', tell: [REPORTER], text: 'accepted' },
  { on: 'FollowerChanged', tell: [FOLLOWER], text: 'assigned' },
  { on: 'ConflictOfInterestDeclared', tell: HUVUDMAN, text: 'conflictDeclared', urgent: true },
  { on: 'IdentityProtected', tell: [FOLLOWER, ...SCHOOL_LEADERS], text: 'identityProtected', urgent: true },
];
