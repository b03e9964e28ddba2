import { parse, print } from 'graphql';

/** A tab of GraphiQL: a query that works as it stands on the manual that comes with the package. */
export type ExampleTab = { readonly query: string };

/** A tab for each job, in the order in which people need them. */
export const EXAMPLE_TABS: readonly ExampleTab[] = [
  tab(
    ['Whom do I ask? The best answer comes first,', 'with the lines that say so.'],
    'WhoHandles',
    ask('who handles ASM follow-up'),
  ),
  tab(
    ['Who works with somebody outside, and why?'],
    'InteractsWith',
    ask('¿Qué puestos interactúan con los municipios?'),
  ),
  tab(
    ['What does a position do,', 'and whom and what do its functions name?'],
    'FunctionsOf',
    `position(name: "Analista de Evaluación del Desempeño") {
    name
    objective
    functions { number text involvement mentions { phrase entity { name kind } } }
  }`,
  ),
  tab(
    ['Who reports to whom? Where the manual contradicts', 'itself, every statement is here.'],
    'Hierarchy',
    `positions(first: 30) {
    edges {
      node {
        name
        reportsTo { superior { name } statedBy sourceFrom }
        subordinates { name }
      }
    }
  }`,
  ),
  tab(
    ['What systems, laws, plans and bodies are named?', 'Give `after: endCursor` for the next page.'],
    'Entities',
    `entities(first: 10, kind: System) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { name acronym definition mentions(first: 3) { totalCount edges { node { phrase source { id } } } } } }
  }`,
  ),
  tab(
    ['Which functions do several positions have?'],
    'Overlaps',
    `overlaps(first: 10) {
    totalCount
    edges { node { kind score hierarchy a { number text position { name } } b { number text position { name } } } }
  }`,
  ),
  tab(
    ['Where does the manual contradict itself?'],
    'Problems',
    `problems(first: 20, severity: high) {
    totalCount
    edges { node { code statement where { from to quote } positions { name } } }
  }`,
  ),
];

function tab(purpose: readonly string[], name: string, fields: string): ExampleTab {
  const comment = purpose.map((line) => `# ${line}\n`).join('');
  return { query: `${comment}${print(parse(`query ${name} { ${fields} }`))}\n` };
}

function ask(question: string): string {
  return `ask(question: "${question}") {
    status
    summary
    items { name involvement score evidence { position function text place sourceFrom sourceTo } }
    escalation { name statedBy sourceFrom }
    cypher { name text parameters }
  }`;
}
