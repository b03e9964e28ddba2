import type { ManualDraft } from '../../../src/manual/model.ts';

/** A manual that states nothing but the paragraphs of its introduction, one a line. */
export function draftOf(paragraphs: readonly string[]): ManualDraft {
  return {
    id: 'test',
    code: 'TEST',
    title: 'Manual',
    issuedOn: null,
    place: null,
    sha256: '',
    layout: 'none',
    changes: [],
    preparedBy: null,
    reviewedBy: null,
    authorisedBy: null,
    contents: [],
    introduction: paragraphs.map((text, index) => ({ text, sourceFrom: index + 1, sourceTo: index + 1 })),
    legalBasis: [],
    strategicFunctions: [],
    mission: null,
    vision: null,
    strategicObjectives: [],
    values: [],
    principles: [],
    inventory: [],
    units: [],
    positions: [],
  };
}
