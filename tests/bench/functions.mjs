import { readFileSync } from 'node:fs';
import { auditedFunctions } from '../../dist/audit/functions.js';
import { parseManual } from '../../dist/manual/parse.js';

/** Functions in one manual and words in its vocabulary: seven real manuals have 130 to 860 and 360 to 1,200. */
const FUNCTIONS_PER_MANUAL = 170;
const WORDS_PER_MANUAL = 500;
/** Words that no two manuals need share, of all that a country's manuals use; drawn by Zipf's law. */
const WORDS = 20_000;
/** Of ten words of a function, so many are the institution's own rather than the template's. */
const OWN_WORDS = 0.5;
/** Of a hundred functions, so many copy another of the same manual, whole or with one word changed. */
const COPIES = 0.2;
/** Of a hundred functions, so many are one of the few that every manual has: "Coordinar al personal a su cargo". */
const STOCK = 0.03;
const STOCK_TEXTS = 25;

/**
 * Functions in the shapes of real manuals: sentences of the manual that comes with the package, half of their words
 * replaced by those of a made-up institution, some copied within it and some that every institution has. The same
 * count gives the same functions.
 */
export function generateFunctions(count) {
  const { manual } = parseManual(readFileSync(new URL('../../data/manual-dpse-2021.txt', import.meta.url), 'utf8'));
  const templates = auditedFunctions(manual).filter(({ boilerplate }) => !boilerplate);
  const random = randomFrom(1);
  const functions = [];
  for (let place = 0; functions.length < count; place += 1)
    functions.push(...oneManual(place, templates, random).slice(0, count - functions.length));
  return functions;
}

function oneManual(place, templates, random) {
  const id = `m${place}`;
  const vocabulary = Array.from({ length: WORDS_PER_MANUAL }, () => madeUpWord(zipf(random())));
  const texts = [];
  return Array.from({ length: FUNCTIONS_PER_MANUAL }, (_, index) => {
    const template = templates[Math.floor(random() * templates.length)];
    const text = textOf({ template, templates, texts, vocabulary, random });
    texts.push(text);
    const post = index % 15;
    return {
      ...template,
      id: `${id}/${post}/${index}`,
      manual: id,
      position: { id: `${id}/${post}`, name: `Puesto ${post}` },
      superiors: post === 0 ? [] : post < 6 ? [`${id}/0`] : [`${id}/${(post % 5) + 1}`, `${id}/0`],
      number: index,
      text,
      mentions: [],
    };
  });
}

function textOf({ template, templates, texts, vocabulary, random }) {
  const kind = random();
  if (kind < STOCK) return templates[Math.floor(random() * STOCK_TEXTS)].text;
  const copied = texts[Math.floor(random() * texts.length)];
  if (kind < STOCK + COPIES && copied !== undefined)
    return random() < 0.5 ? copied : copied.replace(/\p{L}{6,}/u, vocabulary[Math.floor(random() * 50)]);
  return template.text.replace(/(?<=\s)\p{L}{5,}/gu, (word) =>
    random() < OWN_WORDS ? vocabulary[Math.floor(random() ** 2 * vocabulary.length)] : word,
  );
}

function madeUpWord(rank) {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'ju', 'ca'];
  return [0, 4, 8, 12].map((shift) => syllables[((rank * 2_654_435_761) >>> shift) & 15]).join('') + 'd';
}

function zipf(uniform) {
  return Math.floor(WORDS ** uniform);
}

// Mulberry32: small, and the same on every machine.
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
