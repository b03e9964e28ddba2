import { foldName } from '../text.ts';
import { inferInvolvement } from './involvement.ts';
import type { NumberedPassage } from './layout.ts';
import type { PositionFunction } from './model.ts';

/** How the closing clause of a list of functions begins, folded: "Las demás que se deriven de la naturaleza del puesto". */
const CLOSING_CLAUSE =
  /^(?:y )?(?:realizar |desempenar |efectuar |ejercer |cumplir (?:con )?)?(?:tod[ao]s )?(?:l[ao]s )?(?:demas|otr[ao]s) /u;

/**
 * The same in other words, folded: "Realizar las tareas que les sean asignadas por las Jefaturas", unless a task of its own
 * follows ("... y elaborar el inventario").
 */
const WHATEVER_IS_ASSIGNED = new RegExp(
  [
    String.raw`^(?!.* [ye] \w+[aei]r )`,
    '(?:realizar|desempenar|efectuar|ejecutar|desarrollar|cumplir(?: con)?|atender|llevar a cabo) ',
    '(?:tod[ao]s )?(?:l[ao]s |aquell[ao]s )?',
    String.raw`(?:tareas|actividades|funciones|labores|trabajos|comisiones|encargos)(?: y \w+)? `,
    String.raw`(?:que (?:\w+ ){0,3})?(?:asign|encom[ei]e?nd|conf[ei]|instru[iy]|indique|deleg)\w*`,
    '(?: (?:por|de|a|el|la|los|las|su|sus) .*)?$',
  ].join(''),
  'u',
);

/** A function as the model has it: whether it is only the closing clause, and what its wording lets infer. */
export function positionFunction({ number, text, sourceFrom, sourceTo }: NumberedPassage): PositionFunction {
  const boilerplate = [CLOSING_CLAUSE, WHATEVER_IS_ASSIGNED].some((clause) => clause.test(foldName(text)));
  return { number, text, boilerplate, inferred: inferInvolvement(text), sourceFrom, sourceTo };
}
