import type { Entity, ManualDraft, Mention } from '../model.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { discoverSubjects } from './discover.ts';
import { describeSubject } from './describe.ts';
import { groupedBy } from '../../grouped.ts';
import { namingsIn } from './mentions.ts';
import type { PlacedNaming } from './mentions.ts';
import { CATALOGUE_INDEX, indexNames } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { textsOf } from './texts.ts';

/** Every system, law, plan, instrument, methodology, committee and body that a manual names, in the order it names them. */
export function findEntities(draft: ManualDraft): readonly Entity[] {
  const texts = textsOf(draft);
  const local = discoverSubjects(draft, texts);
  const indexes = [indexNames(local), CATALOGUE_INDEX];
  const namings = texts.flatMap((at) => namingsIn(at, indexes).map((naming) => ({ ...naming, at })));
  const own = groupedBy(local, thingOf);
  return [...groupedBy(namings, ({ subject }) => thingOf(subject))].map(([thing, group]) => ({
    ...describeSubject(group, own.get(thing) ?? []),
    mentions: group.map(mentionOf),
  }));
}

// Spellings that the manual adds to an entry of the catalogue are of the same thing.
function thingOf(subject: Subject): CatalogueEntry | Subject {
  return subject.entry ?? subject;
}

function mentionOf({ at, phrase, start }: PlacedNaming): Mention {
  const { text: _, words: __, ...place } = at;
  return { ...place, phrase, start };
}
