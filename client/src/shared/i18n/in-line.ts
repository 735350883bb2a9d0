/** A title as it stands within a line: it begins with a capital only by itself. */
export const inLine = (title: string): string => title.charAt(0).toLocaleLowerCase() + title.slice(1);
