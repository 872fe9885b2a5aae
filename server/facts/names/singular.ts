/** The singular that a plural noun most likely has. */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
