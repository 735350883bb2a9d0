import { useEffect, useRef, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids that have come into a list by themselves since it was first shown. Another list (`key`) begins anew, and so does a
 * list whose reader has asked for more of it (`pages`).
 */
export const useFresh = (key: string, pages: number, ids: readonly string[]): ReadonlySet<string> => {
  const [fresh, setFresh] = useState(NONE);
  const known = useRef<{ readonly key: string; readonly pages: number; readonly ids: ReadonlySet<string> } | null>(
    null,
  );
  useEffect(() => {
    const before = known.current;
    const isSameList = before?.key === key;
    const isByItself = isSameList && before.pages === pages;
    known.current = { key, pages, ids: new Set([...(isSameList ? before.ids : []), ...ids]) };
    if (!isSameList) setFresh(NONE);
    if (!isByItself) return;
    const added = ids.filter((id) => !before.ids.has(id));
    if (added.length > 0) setFresh((old) => new Set([...old, ...added]));
  }, [key, pages, ids]);
  return fresh;
};
