import { z } from 'zod';

/** A page of a longer list: `next` is the cursor of the page after, absent on the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().optional() });
