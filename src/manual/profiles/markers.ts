/** What begins an item of a list. */
export type MarkerKind = 'bullet' | 'dash' | 'circle' | 'number' | 'roman' | 'letter';

/** A marker, the number it prints (0 where it prints none) and the text after it. */
export type Marker = { readonly kind: MarkerKind; readonly number: number; readonly text: string };

/** How each kind is printed. Private-use characters are the bullets of symbol fonts; "o" is that of a second level. */
const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['bullet', /^[•·▪●○◦‣■□◆➢➤►✓✔§*\uE000-\uF8FF]+\s*/u],
  ['dash', /^[-–—]\s+/u],
  ['circle', /^[oüØ]\s+(?=\p{Lu})/u],
  ['number', /^(\d{1,3})(?:\s?\.-|[.)º°])\s*(?=\D)/u],
  ['roman', /^([IVXLC]{1,8})(?:\.-?|\)|-)\s+/u],
  ['letter', /^([a-zñ])(?:\)|\.-?)\s+/u],
];

/** The marker that a line begins with; null where it begins with none. */
export function markerOf(line: string): Marker | null {
  const text = line.trim();
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, number: numberOf(kind, match[1]), text: text.slice(match[0].length) };
  }
  return null;
}

function numberOf(kind: MarkerKind, printed: string | undefined): number {
  if (printed === undefined) return 0;
  if (kind === 'number') return Number(printed);
  return kind === 'roman' ? romanValue(printed) : printed.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
