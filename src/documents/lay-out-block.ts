import type { Block } from './document.ts';
import { layOutChart } from './lay-out-chart.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutFacts, layOutHeading, layOutList, layOutParagraph } from './lay-out-text.ts';
import type { Part } from './layout.ts';
import type { Typesetter } from './typesetter.ts';

/** Sets a block where the flow is, and gives what it is. `next` comes after it. */
export const layOutBlock = (setter: Typesetter, block: Block, next: Block | undefined): readonly Part[] => {
  switch (block.kind) {
    case 'heading':
      return [layOutHeading(setter, { ...block, next: next?.kind === 'heading' ? next.level : undefined })];
    case 'paragraph':
      return [layOutParagraph(setter, block)];
    case 'list':
      return [layOutList(setter, block)];
    case 'facts':
      return [layOutFacts(setter, block)];
    case 'table':
      return [layOutTable(setter, block)];
    case 'chart':
      return layOutChart(setter, block);
  }
};
