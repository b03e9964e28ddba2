import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { foldName } from '../../../text.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { itemText, knowledgePlaces } from './subjects.ts';

/** Shorter lists are alike by chance. */
const ITEMS_OF_A_LIST = 4;

/** Two subjects in one item: "Redacción, y Metodología de Marco Lógico", of which others make two. */
export function findMergedKnowledge(manual: Manual): readonly Problem[] {
  const items = describedIn(manual).flatMap(({ name, stated }) =>
    stated.knowledge.map((item) => ({ ...item, position: name })),
  );
  const alone = new Set(items.map(({ text }) => foldName(text)));
  const merged = items.flatMap((item) => {
    const parts = item.text.split(/,\s+(?:y\s+)?/u);
    const own = parts.find(
      (part, index) => parts.length > 1 && isItemOfItsOwn(part, { before: parts.slice(0, index).join(', '), alone }),
    );
    return own === undefined ? [] : [{ item, own }];
  });
  if (merged.length === 0) return [];
  const shown = merged.map(({ item }) => quoted(itemText(item.text)));
  const own = merged.map((each) => quoted(itemText(each.own)));
  return [
    problem('KNOWLEDGE_MERGED', 'low', {
      positions: merged.map(({ item }) => item.position),
      says: {
        en: `Items of required knowledge hold two each: ${listedEn(shown)}; ${listedEn(own)} are items of their own.`,
        es: `Hay conocimientos requeridos que reúnen dos: ${listedEs(shown)}; ${listedEs(own)} son otros.`,
      },
      where: merged.map(({ item }) => placeOf(item.text, item)),
    }),
  ];
}

/** One list of knowledge, word for word, for several posts: three analysts of three coordinations, an analyst and its coordinator. */
export function findCopiedKnowledge(manual: Manual): readonly Problem[] {
  const listed = describedIn(manual).filter(({ stated }) => stated.knowledge.length >= ITEMS_OF_A_LIST);
  const alike = groupedBy(listed, ({ stated }) =>
    stated.knowledge
      .map(({ text }) => foldName(text))
      .sort()
      .join('|'),
  );
  return [...alike.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const holders = group.map(({ name }) => quoted(name));
    const list = group[0]!.stated.knowledge.map(({ text }) => itemText(text)).join('; ');
    return [
      problem('KNOWLEDGE_COPIED', 'low', {
        positions: group.map(({ name }) => name),
        says: {
          en: `${listedEn(holders)} require the same knowledge, item for item: ${quoted(list)}.`,
          es: `${listedEs(holders)} exigen los mismos conocimientos, uno por uno: ${quoted(list)}.`,
        },
        where: group.flatMap(knowledgePlaces),
      }),
    ];
  });
}

// "Word y Project, redacción": the last part is an item elsewhere; ", Administración de ..." begins anew.
function isItemOfItsOwn(part: string, { before, alone }: { before: string; alone: ReadonlySet<string> }): boolean {
  const begins =
    /^\p{Lu}\p{Ll}+ (?:de|del|para|en) /u.test(part) && before.split(' ').length > 2 && !before.includes(':');
  return alone.has(foldName(part)) || (before !== '' && begins);
}
