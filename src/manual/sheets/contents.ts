import { singleSpaced } from '../../text.ts';
import { isBlank, type Line } from '../lines.ts';
import type { Manual } from '../model.ts';

type Entry = Manual['contents'][number];

/** The entries of the contents with the page as printed; a title or a page may take two lines. */
export function readContents(lines: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  let title: Line[] = [];
  for (const line of lines) {
    const parts = entryParts(line.text);
    const last = entries.at(-1);
    if (isBlank(line)) title = [];
    else if (parts !== null) {
      entries.push(entry([...title, { ...line, text: parts.title }], parts.page, line));
      title = [];
    } else if (last !== undefined && last.sourceTo === line.number - 1 && !/\d/u.test(last.page))
      entries[entries.length - 1] = { ...last, page: `${last.page} ${singleSpaced(line.text)}`, sourceTo: line.number };
    else title.push(line);
  }
  return entries;
}

function entry(title: readonly Line[], page: string, last: Line): Entry {
  const text = singleSpaced(title.map((line) => line.text).join(' '));
  return { title: text, page, sourceFrom: title[0]!.number, sourceTo: last.number };
}

// "MISIÓN.....	3": dots lead from the title to the page.
function entryParts(text: string): { readonly title: string; readonly page: string } | null {
  const leaders = /[.…·_]{3}/u.exec(text)?.index ?? text.indexOf('\t');
  if (leaders < 0) return null;
  const page = singleSpaced(text.slice(leaders).replace(/^[\s.…·_]+/u, ''));
  const title = singleSpaced(text.slice(0, leaders));
  return title === '' || page === '' ? null : { title, page };
}
