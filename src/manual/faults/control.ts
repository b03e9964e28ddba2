import { foldName, singleSpaced } from '../../text.ts';
import { span, type Line } from '../lines.ts';
import type { ManualDraft, Problem } from '../model.ts';
import { placeOf, problem } from '../problem.ts';
import { listedEn, listedEs, LOST_IN_TEXT, quoted } from '../wording.ts';

/** A control of changes without version or change, no signature or registration, or one who reviews and authorises. */
export function findControlFaults(draft: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  return [
    ...blankChanges(draft),
    ...missingSignatures(draft, lines),
    ...oneApprover(draft, lines),
    ...blankRegistration(lines),
  ];
}

// "10/01/2021" with nothing in the columns for version and changes.
function blankChanges({ changes }: ManualDraft): readonly Problem[] {
  return changes.flatMap((row) => {
    const blank = [
      ...(row.version === '' ? [{ en: 'no version', es: 'número de versión' }] : []),
      ...(row.changes === '' ? [{ en: 'no change', es: 'cambios realizados' }] : []),
    ];
    if (blank.length === 0) return [];
    return [
      problem('DOCUMENT_CONTROL', 'medium', {
        positions: [],
        says: {
          en: `The control of changes gives a date, ${quoted(row.updatedOn)}, and ${listedEn(blank.map(({ en }) => en))}.`,
          es: `El control de cambios da una fecha, ${quoted(row.updatedOn)}, y deja en blanco ${listedEs(blank.map(({ es }) => es))}.`,
        },
        where: [placeOf(row.updatedOn, row)],
      }),
    ];
  });
}

function missingSignatures(draft: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  const signatories = [draft.preparedBy, draft.reviewedBy, draft.authorisedBy].flatMap((each) => each ?? []);
  const unsigned = signatories.filter(({ signature }) => signature === null);
  const row = lines.find(({ text }) => /^firmas?\b/u.test(foldName(text)));
  if (unsigned.length === 0 || row === undefined) return [];
  const names = [...new Set(unsigned.map(({ name }) => quoted(name)))];
  return [
    // A signature drawn by hand leaves nothing in a text.
    problem('DOCUMENT_CONTROL', 'low', {
      positions: [],
      says: {
        en: `The row ${quoted(singleSpaced(row.text))} is blank for ${listedEn(names)} (${LOST_IN_TEXT.en}).`,
        es: `El renglón ${quoted(singleSpaced(row.text))} está en blanco para ${listedEs(names)} (${LOST_IN_TEXT.es}).`,
      },
      where: [placeOf(singleSpaced(row.text), span(row, row))],
    }),
  ];
}

// Whoever reviews a document is to be another than the one who authorises it.
function oneApprover({ reviewedBy, authorisedBy }: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  if (reviewedBy === null || reviewedBy.name !== authorisedBy?.name) return [];
  const row = lines.find(({ text }) => text.includes(reviewedBy.name));
  if (row === undefined) return [];
  return [
    problem('DOCUMENT_CONTROL', 'medium', {
      positions: [],
      says: {
        en: `${quoted(reviewedBy.name)} is the one who reviewed the manual (“Revisó”) and the one who authorised it (“Autorizó”).`,
        es: `${quoted(reviewedBy.name)} es quien revisó el manual (“Revisó”) y también quien lo autorizó (“Autorizó”).`,
      },
      where: [placeOf(reviewedBy.name, span(row, row))],
    }),
  ];
}

/** The field for the number under which a manual is registered, with nothing behind it. */
const REGISTRATION = /(?:\bn[oº°]\.?|\bn[uú]mero) de registro:\s*$/iu;
/** Places shown of a field that stands at the head of every page. */
const PAGES_SHOWN = 12;

// "No. de Registro:" at the head of every page, and the next field under it.
function blankRegistration(lines: readonly Line[]): readonly Problem[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const blank = filled.filter(({ text }, at) => REGISTRATION.test(text) && /:\s*$/u.test(filled[at + 1]?.text ?? ''));
  const first = blank[0];
  if (first === undefined) return [];
  const label = singleSpaced(REGISTRATION.exec(first.text)![0]);
  return [
    problem('DOCUMENT_CONTROL', 'medium', {
      positions: [],
      says: {
        en: `The field ${quoted(label)} is blank${blank.length > 1 ? ` on ${blank.length} pages` : ''}.`,
        es: `El campo ${quoted(label)} está en blanco${blank.length > 1 ? ` en ${blank.length} páginas` : ''}.`,
      },
      where: blank.slice(0, PAGES_SHOWN).map((line) => placeOf(label, span(line, line))),
    }),
  ];
}
