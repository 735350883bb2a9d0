import type { ProjectionStore } from '../projections/store.ts';

/** How far each durable handler has delivered. */
export interface Checkpoints {
  /** 0 = nothing yet. */
  read(name: string): Promise<number>;
  write(name: string, position: number): Promise<void>;
}

/**
 * Checkpoints beside the projections. Deleting the projections deletes them: everything is then delivered again, which is
 * harmless as far as a second delivery does what the first did. A command that the first time was refused may now be accepted.
 */
export const checkpointsIn = (store: ProjectionStore): Checkpoints => ({
  read: (name) => store.checkpoint(name),
  write: (name, position) => store.advance(name, position, async () => {}),
});
