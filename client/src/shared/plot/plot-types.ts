/** Numbers over labels, to be drawn. The first series stands out; others are what it is compared with. */
export interface Plotted {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly kind: 'line' | 'bar';
    /** null: not known yet. */
    readonly values: readonly (number | null)[];
    /** Labels that are pointed out by a line: `{ name: 'Median', at: '12' }`. */
    readonly marks?: readonly { readonly name: string; readonly at: string }[];
  }[];
}

/** Colours and letters as the page has them just now. */
export interface PlotTheme {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}
