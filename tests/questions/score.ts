/** A question with what a correct answer must contain; ROUNDS.md says what each field means. */
export type Gold = {
  readonly id: string;
  readonly lang: 'en' | 'es';
  readonly skill: string;
  readonly question: string;
  readonly status?: string;
  readonly first?: readonly string[];
  readonly all?: readonly string[];
  readonly also?: readonly string[];
  readonly evidence?: readonly Cited[];
  readonly value?: number | boolean;
};

/** What the scorer reads of an answer. */
export type Given = {
  readonly status: string;
  readonly language: string;
  readonly summary: string;
  readonly value: number | boolean | null;
  readonly items: readonly GivenItem[];
};

type Cited = { readonly position: string | null; readonly function: number | null };
type GivenItem = { readonly name: string; readonly aliases: readonly string[]; readonly evidence: readonly Cited[] };

/** The reasons why an answer falls short of the gold; none where it is correct. */
export function faults(gold: Gold, answer: Given): readonly string[] {
  const status = gold.status ?? 'ANSWERED';
  const reasons = [
    ...(answer.status === status ? [] : [`status ${answer.status}, want ${status}`]),
    ...(answer.language === gold.lang ? [] : [`language ${answer.language}, want ${gold.lang}`]),
  ];
  if (status !== 'ANSWERED') return reasons;
  if (answer.summary.trim() === '') reasons.push('no summary');
  if (gold.value !== undefined && answer.value !== gold.value)
    reasons.push(`value ${answer.value}, want ${gold.value}`);
  return [...reasons, ...itemFaults(gold, answer.items), ...evidenceFaults(gold, answer.items)];
}

/** How many of the questions were answered right, and how many there were. */
export type Tally = { readonly right: number; readonly total: number };

/** One question that was asked, and the reasons why its answer falls short. */
export type Scored = {
  readonly file: string;
  readonly gold: Gold;
  readonly answer: Given;
  readonly reasons: readonly string[];
};

/** The questions tallied by whatever `key` gives of each, in the order of the keys. */
export function tallyBy(
  scored: readonly Scored[],
  key: (each: Scored) => string,
): readonly (readonly [string, Tally])[] {
  const keys = [...new Set(scored.map(key))].sort();
  return keys.map((each) => [each, tally(scored.filter((one) => key(one) === each))]);
}

/** How many were answered right. */
export function tally(scored: readonly Scored[]): Tally {
  return { right: scored.filter(({ reasons }) => reasons.length === 0).length, total: scored.length };
}

/** The questions that nothing in the manual answers and that were answered all the same. */
export function answeredWrongly(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ gold, answer }) => gold.status === 'NO_MATCH' && answer.status === 'ANSWERED');
}

function itemFaults({ first = [], all = [], also = [] }: Gold, items: readonly GivenItem[]): readonly string[] {
  const allowed = [...all, ...first, ...also];
  if (allowed.length === 0) return [];
  const [best] = items;
  const isFirst = first.length === 0 || (best !== undefined && first.some((name) => isCalled(best, name)));
  return [
    ...all.filter((name) => !items.some((item) => isCalled(item, name))).map((name) => `missing ${name}`),
    ...items.filter((item) => !allowed.some((name) => isCalled(item, name))).map(({ name }) => `unwanted ${name}`),
    ...(isFirst ? [] : [`first is ${best?.name ?? 'nothing'}, want ${first.join(' or ')}`]),
  ];
}

function evidenceFaults({ evidence = [] }: Gold, items: readonly GivenItem[]): readonly string[] {
  const cited = items.flatMap((item) => item.evidence);
  const isCited = (want: Cited): boolean =>
    cited.some((have) => forms(want.position).includes(folded(have.position)) && have.function === want.function);
  if (evidence.length === 0 || evidence.some(isCited)) return [];
  return [`evidence lacks ${evidence.map((each) => `${each.position} #${each.function}`).join(' or ')}`];
}

function isCalled({ name, aliases }: GivenItem, gold: string): boolean {
  const names = new Set([name, ...aliases].map(folded));
  return forms(gold).some((form) => names.has(form));
}

// "INEVAP|Instituto de Evaluación de Políticas Públicas": either will do.
function forms(name: string | null): readonly string[] {
  return (name ?? '').split('|').map(folded);
}

function folded(name: string | null): string {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
