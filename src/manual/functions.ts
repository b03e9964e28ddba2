import { foldName } from '../text.ts';
import { inferInvolvement } from './involvement.ts';
import type { NumberedPassage } from './layout.ts';
import type { PositionFunction } from './model.ts';

/** How the closing clause of a list of functions begins, folded: "Las demás que se deriven de la naturaleza del puesto". */
const CLOSING_CLAUSE =
  /^(?:y )?(?:realizar |desempenar |efectuar |ejercer |cumplir (?:con )?)?(?:tod[ao]s )?(?:l[ao]s )?(?:demas|otr[ao]s) /u;

/** A function as the model has it: whether it is only the closing clause, and what its wording lets infer. */
export function positionFunction({ number, text, sourceFrom, sourceTo }: NumberedPassage): PositionFunction {
  const boilerplate = CLOSING_CLAUSE.test(foldName(text));
  return { number, text, boilerplate, inferred: inferInvolvement(text), sourceFrom, sourceTo };
}
