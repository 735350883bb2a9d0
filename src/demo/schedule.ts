import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import { type CaseState, isOpen } from '../engine/case-state.ts';
import type { Engine } from '../engine/handle-command.ts';
import { createQueue } from './queue.ts';
import type { Accepted, Act, Story } from './play.ts';

/** What stories are played on. */
export interface Playing {
  readonly engine: Engine;
  readonly clock: { set(at: Instant): void };
  /** Resolves when everything committed so far has been projected and delivered. */
  readonly caughtUp: () => Promise<void>;
  /** Nothing is played after it. */
  readonly until: Instant;
  readonly onProgress: (done: number, total: number) => void;
}

/** A change of the huvudman's routine or organisation, made alone at its time. */
export interface Change {
  readonly at: Instant;
  readonly make: () => Promise<void>;
}

/** A command of a story was refused: a fault of the story or of the process, never of chance. */
export class StoryRefused extends Error {
  override readonly name = 'StoryRefused';
}

type Item = { readonly at: Instant } & (
  | { readonly kind: 'act'; readonly act: Act; readonly story: Story }
  | { readonly kind: 'tick'; readonly caseId: CaseId }
  | { readonly kind: 'change'; readonly make: () => Promise<void> }
);

/** Four hours, counted from 22.00 UTC: what happens within one such time may be played together. */
const BLOCK_MS = 4 * 3_600_000;
const blockOf = (at: Instant): number => Math.floor((epochMs(at) + 2 * 3_600_000) / BLOCK_MS);
const BATCH = 64;
/** Between what was meant for an earlier time than the clock has come to. */
const PAUSE_MS = 45_000;

/** How often progress is told, about. */
const TOLD = 20;

const touchesOf = (item: Item): readonly string[] =>
  item.kind === 'act' ? item.act.touches : item.kind === 'tick' ? [item.caseId] : [];

/** When the case next does something by itself after the instant. */
const nextTickOf = (state: CaseState, after: Instant): Instant | undefined =>
  Object.values(state.deadlines)
    .filter(isOpen)
    .flatMap(({ plan }) => plan.ticks.find(({ at }) => at > after)?.at ?? [])
    .sort()[0];

/** Plays stories in the order of time. */
class Player {
  readonly #playing: Playing;
  readonly #queue = createQueue<Item>((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  readonly #cases = new Map<CaseId, { readonly state: CaseState; readonly due: Instant | undefined }>();
  readonly #total: number;
  #begun = 0;
  #clock = '' as Instant;
  /** What has been touched since everything was last projected and delivered. */
  readonly #fresh = new Set<string>();

  constructor(playing: Playing, stories: readonly Story[], changes: readonly Change[]) {
    this.#playing = playing;
    this.#total = stories.length;
    for (const change of changes) this.#add({ kind: 'change', ...change });
    for (const story of stories) this.#continue(story, story.next(undefined as never));
  }

  async play(): Promise<void> {
    while (this.#queue.size() > 0) await this.#playTogether(this.#nextBatch());
    this.#playing.clock.set(this.#playing.until);
    await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    await this.#playing.caughtUp();
    this.#fresh.clear();
  }

  /** Whether the act would ask about something that is not yet known. */
  #mustWait({ waits, touches }: Act): boolean {
    return waits === 'around' || (waits === 'before' && touches.some((one) => this.#fresh.has(one)));
  }

  #add(item: Item): void {
    if (item.at <= this.#playing.until) this.#queue.push(item);
  }

  #continue(story: Story, { done, value }: IteratorResult<Act, void>): void {
    if (done !== true) this.#add({ kind: 'act', at: value.at, act: value, story });
  }

  /** As many of the next as may happen together: of one time, each on its own cases. A change is made alone. */
  #nextBatch(): readonly Item[] {
    const batch: Item[] = [];
    const touched = new Set<string>();
    for (let next = this.#queue.peek(); next !== undefined && batch.length < BATCH; next = this.#queue.peek()) {
      const [first] = batch;
      const touches = touchesOf(next);
      const isApart = touches.some((one) => touched.has(one)) || (first !== undefined && next.kind === 'change');
      if (first !== undefined && (isApart || first.kind === 'change' || blockOf(next.at) !== blockOf(first.at))) break;
      for (const one of touches) touched.add(one);
      batch.push(next);
      this.#queue.pop();
    }
    return batch;
  }

  /** The clock never goes back: what was meant for earlier happens a little later than now. */
  #advanceTo(at: Instant): Instant {
    this.#clock = at >= this.#clock ? at : this.#isLateBy(PAUSE_MS);
    this.#playing.clock.set(this.#clock);
    return this.#clock;
  }

  #isLateBy(ms: number): Instant {
    const later = instantOf(epochMs(this.#clock) + ms);
    return later < this.#playing.until ? later : this.#clock;
  }

  async #playTogether(batch: readonly Item[]): Promise<void> {
    const acts = batch.flatMap((item) => (item.kind === 'act' ? [item.act] : []));
    if (acts.some((act) => this.#mustWait(act))) await this.#catchUp();
    for (const one of batch.flatMap(touchesOf)) this.#fresh.add(one);
    // Each is called at its own time and reads the clock at once, before it waits for anything.
    const played = batch.map((item) => this.#begin(item));
    for (const finish of await Promise.all(played)) finish();
    if (acts.some(({ waits }) => waits === 'around')) await this.#catchUp();
  }

  #begin(item: Item): Promise<() => void> {
    switch (item.kind) {
      case 'act':
        return this.#act(item.act, item.story);
      case 'tick':
        return this.#tick(item.caseId, item.at);
      case 'change':
        return this.#change(item);
    }
  }

  async #change({ at, make }: { readonly at: Instant; readonly make: () => Promise<void> }): Promise<() => void> {
    this.#advanceTo(at);
    await make();
    await this.#catchUp();
    return () => undefined;
  }

  async #act(act: Act, story: Story): Promise<() => void> {
    const at = this.#advanceTo(act.at);
    const handled = await act.play(this.#playing.engine);
    if (handled.kind === 'refused') throw new StoryRefused(`${act.what} at ${at}: ${JSON.stringify(handled.refusal)}`);
    return () => this.#acted(handled, story, at);
  }

  #acted(accepted: Accepted, story: Story, at: Instant): void {
    const { state } = accepted.loaded;
    if (!this.#cases.has(state.caseId)) this.#tellProgress();
    this.#expect(state, at);
    this.#continue(story, story.next(accepted));
  }

  #tellProgress(): void {
    this.#begun += 1;
    if (this.#begun % Math.ceil(this.#total / TOLD) === 0) this.#playing.onProgress(this.#begun, this.#total);
  }

  #expect(state: CaseState, after: Instant): void {
    const due = nextTickOf(state, after);
    this.#cases.set(state.caseId, { state, due });
    if (due !== undefined) this.#add({ kind: 'tick', at: due, caseId: state.caseId });
  }

  async #tick(caseId: CaseId, at: Instant): Promise<() => void> {
    const known = this.#cases.get(caseId);
    if (known?.due !== at) return () => undefined; // something was done meanwhile
    const now = this.#advanceTo(at);
    await this.#playing.engine.tick(caseId);
    return () => this.#expect(known.state, now);
  }
}

/** Plays all stories and changes in the order of time, deadlines passing between them as they would have. @throws StoryRefused */
export const playAll = (playing: Playing, stories: readonly Story[], changes: readonly Change[]): Promise<void> =>
  new Player(playing, stories, changes).play();
