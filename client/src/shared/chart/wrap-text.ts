/** Breaks a text into lines of at most so many characters, at spaces; a longer word is broken by a hyphen. */
export const wrapText = (text: string, lineLength: number): readonly string[] => {
  const words = text.split(/\s+/).flatMap((word) => chunks(word, lineLength));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength && !last.endsWith('-'))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const chunks = (word: string, length: number): readonly string[] =>
  word.length <= length ? [word] : [`${word.slice(0, length - 1)}-`, ...chunks(word.slice(length - 1), length)];
