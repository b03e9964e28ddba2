import type { Problem, Reading } from '../../manual/model.ts';
import { HIERARCHY_RULES } from './hierarchy/rules.ts';
import { FUNCTION_RULES } from './functions/rules.ts';
import { NAME_RULES } from './names/rules.ts';
import { RELATION_RULES } from './relations/rules.ts';
import { rank } from './rank.ts';
import type { Rule } from './rule.ts';
import { SOURCE_RULES } from './sources/rules.ts';
import { STRUCTURE_RULES } from './structure/rules.ts';

const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...NAME_RULES,
  ...HIERARCHY_RULES,
  ...FUNCTION_RULES,
  ...RELATION_RULES,
  ...SOURCE_RULES,
];

/** Every fault of a manual: those met in reading it and those of the rules, merged, the ones that matter most first. */
export function findProblems(reading: Reading): readonly Problem[] {
  const found = RULES.flatMap((rule) => rule(reading.manual));
  return rank([...reading.problems, ...found]);
}
