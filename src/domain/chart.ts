/** Path of a state in the machine, dotted from the root: `handlaggning.utredning.pagar`. */
export type StatePath = string;

/** A node of the process as drawn. */
export interface ChartNode {
  readonly path: StatePath;
  readonly parent: StatePath | null;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly isInitial: boolean;
}

/** An arrow: the event that moves from one state to another (or to itself). Events that move nothing are left out. */
export interface ChartEdge {
  readonly from: StatePath;
  readonly to: StatePath;
  readonly event: string;
  readonly guards: readonly string[];
}

/** The process as a picture: nodes and arrows. The root is the empty path and is left out of the nodes. */
export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}
