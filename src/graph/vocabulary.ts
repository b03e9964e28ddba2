import { topicTermsOf } from '../language/analysis.ts';
import { foldAccents, wordsOf } from '../text.ts';
import { relationsOf, type Directory } from './directory.ts';

/** The terms of a manual's functions, sorted, and in how many functions each occurs, in the same order. */
export type TermCounts = { readonly termNames: readonly string[]; readonly termCounts: readonly number[] };

/** Every distinct word of the texts that can be asked about, folded and sorted: what a mistyped word is mended to. */
export function vocabularyOf(directory: Directory): readonly string[] {
  const words = textsOf(directory).flatMap((text) => wordsOf(text ?? '').map((word) => foldAccents(word.text)));
  return [...new Set(words)].sort();
}

/** How common each term is among the functions: "evalu" occurs in many of them, "cimtra" in one or two. */
export function termCountsOf({ functions, unitFunctions }: Directory): TermCounts {
  const counts = new Map<string, number>();
  for (const { item } of [...functions, ...unitFunctions])
    for (const term of new Set(topicTermsOf(item.text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const termNames = [...counts.keys()].sort();
  return { termNames, termCounts: termNames.map((term) => counts.get(term)!) };
}

function textsOf(directory: Directory): readonly (string | null)[] {
  return [
    ...directory.units.flatMap(({ item }) => [item.name, ...item.aliases]),
    ...directory.positions.flatMap(({ item }) => [
      item.name,
      ...item.printedNames,
      item.objective,
      ...relationsOf(item).flatMap(({ relation }) => [relation.area, relation.reason]),
    ]),
    ...directory.functions.map(({ item }) => item.text),
    ...directory.unitFunctions.map(({ item }) => item.text),
    ...directory.entities.flatMap(({ item }) => [
      item.name,
      item.acronym,
      ...item.aliases,
      item.nameEs,
      item.nameEn,
      item.definition,
    ]),
    ...directory.knowledge.map(({ item }) => item.name),
    ...directory.principles.flatMap(({ item }) => [item.name, item.definition]),
  ];
}
