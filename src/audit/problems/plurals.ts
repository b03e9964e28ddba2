import { foldName } from '../../text.ts';

/** What a name and its plural share, folded: "Matrices de Indicadores" and "Matriz de Indicadores" give the same key. */
export function singularKey(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => word.replace(/ces$/u, 'z').replace(/(?<=[^aeiou])es?$|s$/u, ''))
    .join(' ');
}
