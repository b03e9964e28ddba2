import type { EntityKind } from '../model.ts';
import { groupedBy } from '../../grouped.ts';
import { NAMES, kindOfName } from './proper-names.ts';
import { nameAt } from './subjects.ts';
import type { NameIndex, Subject } from './subjects.ts';
import type { PlacedText } from './texts.ts';
import { isInCapitals, singularOf } from './words.ts';
import type { NameWord } from './words.ts';

const SYSTEM_CONTEXT = new Set(NAMES.systemContext.map(singularOf));
const NOT_ACRONYMS = new Set(NAMES.notAcronyms);

/** The acronyms that a manual leaves unexpanded and the indexes do not hold. */
export function bareAcronyms(texts: readonly PlacedText[], indexes: readonly NameIndex[]): readonly Subject[] {
  const found = texts.flatMap((text) => (isInCapitals(text.text) ? [] : bareAcronymsIn(text, indexes)));
  return [...groupedBy(found, ({ acronym }) => acronym)].map(([acronym, [first]]) => {
    return { kinds: [first!.kind], names: [], acronyms: [acronym], entry: null };
  });
}

function bareAcronymsIn({ text, words }: PlacedText, indexes: readonly NameIndex[]) {
  return words.flatMap((word, at) => {
    if (!/^\p{Lu}{3,8}$/u.test(word.text) || NOT_ACRONYMS.has(word.text) || /^[IVXLCDM]+$/u.test(word.text)) return [];
    const before = words.slice(Math.max(0, at - 5), at);
    const joined =
      /[\p{L}\d./@-]/u.test(text.charAt(word.start - 1)) || before.at(-1)?.acronym || words[at + 1]?.acronym;
    if (joined || nameAt(indexes, words, at, text) !== undefined) return [];
    const kind = kindFromContext(before);
    return kind === undefined ? [] : [{ acronym: word.text, kind }];
  });
}

// "sistema SIIM", "programa FOPEDEP", "captura de información en el SIG", "ante el INEVAP"; without an article before it,
// an acronym is part of another name: "derechos ARCO".
function kindFromContext(before: readonly NameWord[]): EntityKind | undefined {
  const last = before.at(-1);
  const named = last && kindOfName(last.text);
  if (last === undefined || named !== undefined) return named;
  if (!/^(?:el|la|los|las|del|al)$/u.test(last.text)) return undefined;
  return before.some(({ key }) => SYSTEM_CONTEXT.has(key)) ? 'System' : 'Body';
}
