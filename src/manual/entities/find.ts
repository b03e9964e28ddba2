import type { Entity, ManualDraft, Mention } from '../model.ts';
import { discoverSubjects } from './discover.ts';
import { describeSubject } from './describe.ts';
import { groupsBy } from './groups.ts';
import { namingsIn } from './mentions.ts';
import type { PlacedNaming } from './mentions.ts';
import { CATALOGUE_INDEX, indexNames } from './subjects.ts';
import { textsOf } from './texts.ts';

/** Every system, law, plan, instrument, methodology, committee and body that a manual names, in the order it names them. */
export function findEntities(draft: ManualDraft): readonly Entity[] {
  const texts = textsOf(draft);
  const local = discoverSubjects(draft, texts);
  const indexes = [indexNames(local), CATALOGUE_INDEX];
  const namings = texts.flatMap((at) => namingsIn(at, indexes).map((naming) => ({ ...naming, at })));
  const groups = groupsBy(namings, ({ subject }) => subject.entry ?? subject);
  return [...groups.values()].map((group) => ({ ...describeSubject(group, local), mentions: group.map(mentionOf) }));
}

function mentionOf({ at, phrase, start }: PlacedNaming): Mention {
  const { text: _, words: __, ...place } = at;
  return { ...place, phrase, start };
}
