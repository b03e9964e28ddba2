/** Tags that part what stands before them from what follows; "<li>" begins an item of a list. */
const BLOCK_TAGS = /<\/?(?:ul|ol|br|p|div|table|thead|tbody|tr|td|th|h[1-6])(?:\s[^<>]*)?\/?>/giu;
const ITEM_TAGS = /<li(?:\s[^<>]*)?>/giu;
const INLINE_TAGS = /<\/?(?:li|i|b|u|em|strong|span|font|sup|sub|small|a)(?:\s[^<>]*)?>/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', bull: '•' };

/** The line without the remains of HTML and of bold print: "<i>Dirección</i>" and "**Dirección**" give "Dirección". */
export function withoutMarkup(line: string): string {
  const untagged = line.includes('<')
    ? line.replace(ITEM_TAGS, ' • ').replace(BLOCK_TAGS, ' ').replace(INLINE_TAGS, '')
    : line;
  const plain = untagged.replaceAll('**', '').replaceAll('\u00AD', '');
  return plain.replace(/&(amp|lt|gt|quot|nbsp|bull);/gu, (_, name: string) => ENTITIES[name]!);
}
