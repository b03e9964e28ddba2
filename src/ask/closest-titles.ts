import { groupedBy } from '../grouped.ts';
import { spanishTerms } from '../language/lexicon.ts';
import { isBroader, type Alternative } from './alternatives.ts';
import { rankOfFacet } from './bare-titles.ts';
import type { Facet } from './facet.ts';
import type { GraphNames, Named } from './names.ts';
import { remembered } from './remembered.ts';
import { sum } from './sum.ts';

/** Runs of facets that may say which post a title means. */
export type Sides = readonly (readonly Facet[])[];

/** A post or unit that a title may mean: how much of its names the facets say, and which of them. */
export type Match = {
  readonly named: Named;
  readonly matched: number;
  readonly share: number;
  readonly facets: readonly Facet[];
};

/** Those of the candidates of whose names the sides say most, the more fully named first. */
export function closestOf(candidates: readonly Named[], sides: Sides, names: GraphNames): readonly Match[] {
  if (sides.every((side) => side.length === 0)) return [];
  const alike = [...groupsOf(candidates)].map(([called, members]) => ({
    members,
    ...matchOfNames(called, sides, names),
  }));
  const best = alike.reduce((most, { matched }) => Math.max(most, matched), 0);
  return alike
    .filter(({ matched }) => matched > 0 && matched === best)
    .flatMap(({ members, ...match }) => members.map(({ named, place }) => ({ named, place, ...match })))
    .sort((a, b) => b.share - a.share || a.place - b.place);
}

/** One of several candidates, and its place among them. */
type Member = { readonly named: Named; readonly place: number };

const groups = new WeakMap<readonly Named[], ReadonlyMap<Named['names'], readonly Member[]>>();

// Every manual has a "Director de Finanzas": posts of the same names match alike.
function groupsOf(candidates: readonly Named[]): ReadonlyMap<Named['names'], readonly Member[]> {
  return remembered(groups, candidates, () =>
    groupedBy(
      candidates.map((named, place) => ({ named, place })),
      ({ named }) => named.names,
    ),
  );
}

/**
 * The only one of the candidates that the sides can mean, if any: "the supplier registry coordinator" where the manual says
 * "padrón". Half of its words, and of the question's, say which.
 */
export function likeliestOf(
  candidates: readonly (readonly Named[])[],
  sides: Sides,
  names: GraphNames,
): readonly Match[] {
  const run = sides.flat().slice(0, LONGEST_AREA);
  if (run.length === 0) return [];
  const alike = candidates
    .flatMap((each) => [...groupsOf(each)])
    .map(([called, members]) => {
      const parts = run.map((facet) => matchOfNames(called, [[facet]], names)).filter(({ matched }) => matched > 0);
      const [matched, share] = [sum(parts.map((each) => each.matched)), sum(parts.map((each) => each.share))];
      return { members, matched, share, facets: parts.length * 2 < run.length || share * 2 < 1 ? [] : run };
    });
  const likely = alike.filter(({ facets }) => facets.length > 0).sort((a, b) => b.matched - a.matched);
  const [first, second] = likely;
  if (first === undefined || first.members.length > 1 || first.matched === second?.matched) return [];
  const { members, ...match } = first;
  return [{ named: members[0]!.named, ...match }];
}

const LONGEST_AREA = 4;

function matchOfNames(called: readonly string[], sides: Sides, names: GraphNames): Omit<Match, 'named'> {
  const areas = called.map((name) => new Set(spanishTerms(name).slice(1)));
  const found = areas.map((area) => {
    const fits = sides.map((side) => takeWhile(side, (facet) => wordingIn(facet, area, names)));
    const stems = new Set(fits.flat().flatMap(({ wording }) => wording.stems));
    const matched = sum(fits.flat().map(({ facet, wording }) => facet.tokens.length * wording.quality));
    const facets = fits.flat().map(({ facet }) => facet);
    return { facets, matched, share: area.size === 0 ? 0 : stems.size / area.size };
  });
  return found.sort((a, b) => b.matched - a.matched || b.share - a.share)[0] ?? { facets: [], matched: 0, share: 0 };
}

// How the facet says a part of what a post is for; a rank inside says it only in its own words.
function wordingIn(facet: Facet, area: ReadonlySet<string>, names: GraphNames): Alternative | null {
  const rankInside = rankOfFacet(facet, names.ranks) !== null;
  const wordings = facet.alternatives.filter(
    ({ stems, origin }) => !isBroader(origin) && stems.length > 0 && stems.every((stem) => area.has(stem)),
  );
  // "Administrative audit" says both words of "Auditoría Administrativa", and one of "Auditoría Financiera".
  const [first] = wordings;
  if (first === undefined) return null;
  const wording = wordings
    .filter(({ quality }) => quality === first.quality)
    .reduce((most, each) => (each.stems.length > most.stems.length ? each : most));
  return rankInside && wording.origin !== 'word' ? null : wording;
}

type Fit = { readonly facet: Facet; readonly wording: Alternative };

function takeWhile(facets: readonly Facet[], wordingOf: (facet: Facet) => Alternative | null): readonly Fit[] {
  const fits: Fit[] = [];
  for (const facet of facets) {
    const wording = wordingOf(facet);
    if (wording === null) break;
    fits.push({ facet, wording });
  }
  return fits;
}
