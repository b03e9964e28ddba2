/** Questions that nobody means well, or that are none. */
export const BAD_QUESTIONS: readonly string[] = [
  '',
  '   ',
  '???',
  '\u0000\u0001\u001B[31m',
  'a'.repeat(10_000),
  'quién '.repeat(2_000),
  "'; MATCH (n) DETACH DELETE n; //",
  'who handles "}) DETACH DELETE p //',
  'Wer kümmert sich um die Nachverfolgung?',
  '誰が担当していますか',
  '🏛️🏛️🏛️',
  '\uD800',
];
