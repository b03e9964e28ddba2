/** One family of faults, its title in both languages, and its codes. */
export type Family = { readonly en: string; readonly es: string; readonly codes: readonly string[] };

/** The families of faults in the order of a report; the last takes what has no other. */
export const FAMILIES: readonly Family[] = [
  {
    en: 'Hierarchy',
    es: 'Jerarquía',
    codes: [
      'HIERARCHY_NOT_LISTED',
      'HIERARCHY_CONFLICT',
      'AUTHORITY_CONFLICT',
      'AUTHORITY_WITHOUT_SUBORDINATES',
      'RANK_ANOMALY',
      'UNIT_ASSIGNMENT_INCONSISTENT',
      'SUPERIOR_NOT_DESCRIBED',
      'SUBORDINATE_NOT_DESCRIBED',
    ],
  },
  {
    en: 'Functions',
    es: 'Funciones',
    codes: [
      'POWER_CONFLICT',
      'COPIED_FUNCTIONS',
      'COPIED_OBJECTIVE',
      'OBJECTIVE_OFF_FUNCTION',
      'STRATEGIC_FUNCTION_WITHOUT_OWNER',
      'SCOPE_MISMATCH',
      'DUPLICATE_WITHIN_POSITION',
      'COMPOUND_FUNCTION',
      'FUNCTION_CONTINUES_PREVIOUS',
      'FUNCTION_SPLIT',
      'VAGUE_FUNCTION',
      'MISSING_BOILERPLATE',
      'BOILERPLATE_WORDING',
      'NOT_INFINITIVE',
      'GRAMMAR',
      'PUNCTUATION',
    ],
  },
  {
    en: 'Relations',
    es: 'Relaciones',
    codes: [
      'RELATION_WRONG_SUPERIOR',
      'RELATION_WRONG_UNIT',
      'RELATION_SKIPS_SUPERIOR',
      'RELATION_COPIED',
      'RELATION_OFF_FUNCTION',
      'BODY_NOT_IN_RELATIONS',
      'RELATION_MISCLASSIFIED',
      'UNDEFINED_BODY',
      'RELATION_ASYMMETRY',
      'RELATION_MISSING',
    ],
  },
  {
    en: 'Names',
    es: 'Nombres',
    codes: [
      'NAME_MISMATCH',
      'NAME_VERSUS_CONTENT',
      'UNIT_NAME_MISMATCH',
      'UNIT_INSTEAD_OF_POSITION',
      'UNIT_NOT_NAMED',
      'TERM_VARIANTS',
      'NAMING_STYLE',
      'NAME_WITH_PERIOD',
      'CAPITALISATION',
    ],
  },
  {
    en: 'Sources and terms',
    es: 'Fuentes y términos',
    codes: [
      'NO_LEGAL_BASIS',
      'LAW_NOT_CITED',
      'ACRONYM_NOT_EXPANDED',
      'ACRONYM_EXPANDED_LATE',
      'ACRONYM_TWO_EXPANSIONS',
      'WRONG_NAME',
      'KNOWLEDGE_GAP',
      'KNOWLEDGE_COPIED',
      'KNOWLEDGE_MERGED',
    ],
  },
  {
    en: 'Structure',
    es: 'Estructura',
    codes: [
      'POSITION_NOT_IN_INVENTORY',
      'POSITION_NOT_IN_CONTENTS',
      'COUNT_MISMATCH',
      'BROKEN_REFERENCE',
      'MISSING_SECTION',
      'EMPTY_SECTION',
      'ORDER_MISMATCH',
      'PAGE_NUMBER',
      'LAYOUT',
      'LANGUAGE',
      'DOCUMENT_CONTROL',
    ],
  },
];

/** Every code that a problem can have, by family. */
export const PROBLEM_CODES: readonly string[] = FAMILIES.flatMap(({ codes }) => codes);

/** The family of a code; what belongs to no other is structure. */
export function familyOf(code: string): Family {
  return FAMILIES.find(({ codes }) => codes.includes(code)) ?? FAMILIES.at(-1)!;
}
