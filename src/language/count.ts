/** A number of things, in either language: "1 pair", "2 pairs", "2 puestos"; for nouns whose plural adds an s. */
export function count(total: number, noun: string): string {
  return `${total} ${noun}${total === 1 ? '' : 's'}`;
}
