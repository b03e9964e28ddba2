/**
 * The text in lines of at most `columns` characters, every line after the indent; a word that is longer than a line
 * stands on a line of its own.
 */
export function wrapped(text: string, { indent, columns }: { indent: string; columns: number }): string {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .split(/\s+/u)
    .filter((each) => each !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => `${indent}${each}\n`).join('');
}

// A question or a manual may hold characters that move the cursor or change the colour of the reader's terminal.
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\s]/gu, '');
}
