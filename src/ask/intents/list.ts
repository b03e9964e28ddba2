import type { Intent } from '../model.ts';
import { compare, moreFunctions, morePosts, whichOf } from './comparison.ts';
import {
  countAskedFor,
  countDealing,
  countDescribed,
  countEntities,
  countFunctions,
  countHandling,
  countKnowing,
  countPostKinds,
  countPosts,
  countSubordinates,
} from './count.ts';
import { sharedFunctions, doesOverlap } from './shared-functions.ts';
import { delegatedTo, delegates } from './delegation.ts';
import {
  countDuplicates,
  countIdentical,
  countOverlaps,
  duplicates,
  identicalFunctions,
  overlappingFunctions,
} from './duplicates.ts';
import { definition } from './definition.ts';
import { entitiesOfKind, legalFramework } from './entities.ts';
import { functionsOf, objectiveOf } from './functions.ts';
import { interactsWith, partnersOf, whyRelated } from './interaction.ts';
import { knowledgeOf, whoIsAskedFor, whoMustKnow } from './knowledge.ts';
import { overlapsWith, sharing } from './overlap.ts';
import { notListed, positionsAtFault } from './positions-at-fault.ts';
import { positionsOfRank } from './positions-of-rank.ts';
import { countProblems, problems } from './problems.ts';
import { whoHandles } from './responsibility.ts';
import { members, path, subordinates, superior, withoutSubordinates } from './structure.ts';
import { sameSuperior, secondSuperior } from './superiors.ts';
import { doesDeal, doesHandle, doesKnow, doesLead, doesReport, doesSupervise, isAskedFor } from './yes-no.ts';

/** Every intent; the shapes of `data/questions/` name them. */
export const INTENTS: readonly Intent[] = [
  whoHandles,
  interactsWith,
  partnersOf,
  whyRelated,
  superior,
  secondSuperior,
  sameSuperior,
  subordinates,
  withoutSubordinates,
  positionsOfRank,
  path,
  members,
  functionsOf,
  objectiveOf,
  definition,
  entitiesOfKind,
  legalFramework,
  whoMustKnow,
  whoIsAskedFor,
  knowledgeOf,
  countPosts,
  countPostKinds,
  countDescribed,
  countFunctions,
  countSubordinates,
  countDealing,
  countKnowing,
  countAskedFor,
  countEntities,
  countHandling,
  compare,
  whichOf,
  moreFunctions,
  morePosts,
  overlapsWith,
  sharedFunctions,
  duplicates,
  identicalFunctions,
  overlappingFunctions,
  countDuplicates,
  countIdentical,
  countOverlaps,
  delegates,
  delegatedTo,
  sharing,
  problems,
  countProblems,
  positionsAtFault,
  notListed,
  doesHandle,
  doesDeal,
  doesKnow,
  isAskedFor,
  doesReport,
  doesLead,
  doesSupervise,
  doesOverlap,
];

/** What a question is taken to ask where no shape fits: who does it. */
export const FALLBACK: Intent = whoHandles;
