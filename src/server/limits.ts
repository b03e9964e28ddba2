import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { MAX_FIRST } from './connection.ts';

/** How deep fields may nest. */
export const MAX_DEPTH = 14;

/** How many values a query may ask for, by the estimate of `limitSize`. */
export const MAX_SIZE = 50_000;

/** How many words and signs a query may have. */
export const MAX_TOKENS = 4_000;

/** How many bytes a request may have: a question of 10,000 characters fits several times. */
export const MAX_BODY_BYTES = 200_000;

// What a list without paging has on average: functions of a position, mentions of a function.
const LIST_LENGTH = 10;
// One question runs the whole way from words to answer, several statements long.
const ASK_SIZE = 1_000;

type Extent = { readonly size: number; readonly depth: number };

/** Refuses a query that is nested too deep or would ask for too much, before anything of it runs. */
export function limitSize(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      if (root == null) return;
      const { size, depth } = measure(context, new Map())(operation.selectionSet, root);
      if (depth > MAX_DEPTH) context.reportError(refusal(`nests ${depth} fields; ${MAX_DEPTH} may be nested`));
      else if (size > MAX_SIZE)
        context.reportError(refusal(`asks for up to ${size} values; ${MAX_SIZE} may be asked for at once`));
    },
  };
}

function refusal(reason: string): GraphQLError {
  return new GraphQLError(`The query ${reason}. Ask for less, or page by page with \`first\` and \`after\`.`, {
    extensions: { code: 'TOO_LARGE' },
  });
}

type Measure = (selections: SelectionSetNode, parent: GraphQLCompositeType) => Extent;

// A fragment is measured once, however often it is spread: spreads of spreads would grow without bound.
function measure(context: ValidationContext, fragments: Map<string, Extent>): Measure {
  const measureSet: Measure = (selections, parent) =>
    selections.selections
      .map((selection): Extent => {
        if (selection.kind === Kind.FIELD) return measureField(context, measureSet, { field: selection, parent });
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const type = selection.typeCondition && context.getSchema().getType(selection.typeCondition.name.value);
          return measureSet(selection.selectionSet, isCompositeType(type) ? type : parent);
        }
        const name = selection.name.value;
        const known = fragments.get(name);
        if (known !== undefined) return known;
        fragments.set(name, { size: 0, depth: 0 });
        const fragment = context.getFragment(name);
        const type = fragment && context.getSchema().getType(fragment.typeCondition.name.value);
        if (fragment == null || !isCompositeType(type)) return { size: 0, depth: 0 };
        const extent = measureSet(fragment.selectionSet, type);
        fragments.set(name, extent);
        return extent;
      })
      .reduce((sum, each) => ({ size: sum.size + each.size, depth: Math.max(sum.depth, each.depth) }), {
        size: 0,
        depth: 0,
      });
  return measureSet;
}

function measureField(
  context: ValidationContext,
  measureSet: Measure,
  { field, parent }: { field: FieldNode; parent: GraphQLCompositeType },
): Extent {
  // Introspection has a limit of its own in graphql: MaxIntrospectionDepthRule.
  if (field.name.value.startsWith('__')) return { size: 1, depth: 0 };
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  const type = definition && getNamedType(definition.type);
  const own = field.name.value === 'ask' && parent === context.getSchema().getQueryType() ? ASK_SIZE : 1;
  if (definition === undefined || !field.selectionSet || !isCompositeType(type)) return { size: own, depth: 1 };
  const inner = measureSet(field.selectionSet, type);
  return { size: own + lengthOf(field, definition) * inner.size, depth: 1 + inner.depth };
}

function lengthOf(field: FieldNode, definition: GraphQLField<unknown, unknown>): number {
  const first = definition.args.find(({ name }) => name === 'first');
  if (first !== undefined) {
    const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value === undefined) return Number(first.defaultValue);
    return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 1), MAX_FIRST) : MAX_FIRST;
  }
  // The edges of a connection were counted with its `first`.
  return isListType(getNullableType(definition.type)) && field.name.value !== 'edges' ? LIST_LENGTH : 1;
}
