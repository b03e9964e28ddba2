import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { textsOf } from '../passages.ts';

const Legal = z.object({
  about: z.string(),
  sections: z.array(z.string()).describe('titles of the section that gives the legal basis'),
  creation: z.array(z.string()).describe('how a text says that a unit was created'),
  acts: z.array(z.string()).describe('kinds of legal act'),
  unnamed: z.array(z.string()).describe('how texts speak of law without naming it'),
});

const table = readData('rules/legal-basis.json', Legal);
const sections = table.sections.map(foldAccents);
const creation = table.creation.map(foldAccents);
const acts = new RegExp(`\\b(?:${table.acts.map(foldAccents).join('|')})\\b`, 'u');
const unnamed = table.unnamed.map(foldAccents);

/** No section with the legal basis; where the manual says how the unit was created, that names no act. */
export function findMissingLegalBasis(manual: Manual): readonly Problem[] {
  const { contents, introduction } = manual;
  const hasSection = contents.some(({ title }) => sections.some((section) => foldAccents(title).includes(section)));
  const first = contents[0];
  if (hasSection || first === undefined) return [];
  const created = introduction.find(({ text }) => creation.some((word) => foldAccents(text).includes(word)));
  if (introduction.some(({ text }) => acts.test(foldAccents(text)))) return [];
  const told = created === undefined ? undefined : quoted(created.text);
  return [
    problem('NO_LEGAL_BASIS', 'high', {
      positions: [],
      says: {
        en: `No section gives the legal basis of the unit: none of the ${contents.length} entries from ${quoted(first.title)} on does${told === undefined ? '' : `, and the text on its creation names no act: ${told}`}.`,
        es: `Ninguna sección da el fundamento legal de la unidad: no lo hace ninguna de las ${contents.length} entradas desde ${quoted(first.title)}${told === undefined ? '' : `, y el texto sobre su creación no cita acto alguno: ${told}`}.`,
      },
      where: [
        { ...placeOf(first.title, first), to: contents.at(-1)!.sourceTo },
        ...(created === undefined ? [] : [placeOf(created.text, created)]),
      ],
    }),
  ];
}

/** Law that is invoked without its name: "de conformidad con la legislación aplicable". */
export function findUnnamedLaws(manual: Manual): readonly Problem[] {
  const found = textsOf(manual).flatMap((text) => {
    const folded = foldAccents(text.text);
    const phrase = unnamed.find((each) => folded.includes(each));
    const start = phrase === undefined ? 0 : folded.indexOf(phrase);
    return phrase === undefined ? [] : [{ text, phrase: text.text.slice(start, start + phrase.length) }];
  });
  if (found.length === 0) return [];
  const phrases = found.map(({ phrase }) => quoted(phrase));
  return [
    problem('LAW_NOT_CITED', 'medium', {
      positions: found.flatMap(({ text }) => text.position ?? []),
      says: {
        en: `Laws or rules are invoked ${found.length === 1 ? 'once' : `${found.length} times`} without saying which: ${listedEn(phrases)}.`,
        es: `Se ${found.length === 1 ? 'invoca una vez' : `invocan ${found.length} veces`} leyes o normas sin decir cuáles: ${listedEs(phrases)}.`,
      },
      where: found.map(({ text, phrase }) => placeOf(phrase, text)),
    }),
  ];
}
