// The library's own types do not know its files by the names by which they are imported.
declare module 'hyphen/*/index.js' {
  const language: {
    readonly hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string;
  };
  export default language;
}
