import { z } from 'zod';
import type { Answer } from '../../ask/model.ts';
import { QuienError } from '../../errors.ts';
import { askerOf } from '../asking.ts';
import { GRAPH_OPTIONS, JSON_OPTION, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson, type Output } from '../output.ts';
import { printAnswer, printExplanation } from '../print/answer.ts';
import { readLines } from '../lines.ts';
import { withGraph } from '../source.ts';

// Of a line only these two are read: a file of questions with their expected answers gives nothing away.
const Question = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** `quien ask`: one question, or a file of them. */
export const ASK: Command = {
  name: 'ask',
  usage: 'ask QUESTION [--json]\n       quien ask --file QUESTIONS.jsonl',
  what: 'Answer a question in English or Spanish, with the lines of the manual that say so.',
  options: {
    file: { value: 'FILE', what: 'answer each line of a JSONL file ({"id", "question"}), a line of JSON an answer' },
    explain: { value: null, what: 'print how the score of each position comes about' },
    ...GRAPH_OPTIONS,
    ...JSON_OPTION,
  },
  examples: [
    'quien ask "who handles ASM follow-up"',
    'quien ask "¿Qué puestos interactúan con los municipios?"',
    'quien ask --json "who does the secretary report to" | jq .items[0].name',
    'quien ask --explain "who approves the indicator matrix"',
    'quien ask --file questions.jsonl > answers.jsonl',
    'quien ask --manual other-manual.txt "who handles payroll"',
  ],
  run: async (given, output) => {
    const file = valueOf(given, 'file');
    if ((file === undefined) === (given.words.length === 0))
      throw usageError(ASK, 'Give a question or --file, not both');
    if (file !== undefined) return answerFile(file, given, output);
    const answer = await withGraph(given, output, (store) => askerOf(given, output, store)(given.words.join(' ')));
    if (given.options['json'] === true) writeJson(answer, output);
    else output.write(printAnswer(answer, output));
    if (given.options['explain'] === true && given.options['json'] !== true)
      output.write(printExplanation(answer, output));
    return answer.status === 'ANSWERED' ? EXIT.OK : EXIT.NO_MATCH;
  },
};

async function answerFile(file: string, given: Given, output: Output): Promise<number> {
  const lines = await readLines(file);
  return withGraph(given, output, async (store) => {
    const answerTo = askerOf(given, output, store);
    let failed = 0;
    for (const { number, text } of lines) {
      const answer = await answerLine(text, answerTo).catch((error: unknown) => complaint(error));
      if (typeof answer === 'string') {
        failed += 1;
        output.complain(`quien: ${file}, line ${number}: ${answer}\n`);
      } else output.write(`${JSON.stringify(answer)}\n`);
    }
    return failed > 0 ? EXIT.ERROR : EXIT.OK;
  });
}

async function answerLine(
  text: string,
  answerTo: (question: string) => Promise<Answer>,
): Promise<Answer & { readonly id: string | number }> {
  const { id, question } = questionOf(text);
  return { id, ...(await answerTo(question)) };
}

function questionOf(text: string): z.infer<typeof Question> {
  const parsed = Question.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new QuienError('INVALID_INPUT', 'this is no JSON object with an `id` and a `question`; it was left out.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// A line at fault does not keep the others from their answers; a database at fault does.
function complaint(error: unknown): string {
  if (error instanceof QuienError && !error.code.startsWith('STORE_')) return error.message;
  throw error;
}
