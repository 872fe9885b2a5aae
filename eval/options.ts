import { parseArgs } from 'node:util';
import { SECTIONS, type Section } from './measures/figure';

/** What `npm run eval` is told. */
export interface EvalOptions {
  /** Folder of the corpora: `polnear/dev`, `ner/conll2003-testa`, `ner/wikigold`. */
  readonly data: string;
  /** Folder of the desk articles. */
  readonly desk: string;
  readonly only: readonly Section[];
  /** Examples to print of each class of error; null for none, nor their counts. */
  readonly errors: number | null;
  /** File to write the figures to. */
  readonly json: string | null;
  /** Whether to renew the figures of docs/accuracy.md. */
  readonly markdown: boolean;
}

/** How the command is used, and what its exit status says. */
export const USAGE = `usage: npm run eval -- [options]
  --data FOLDER   the corpora (../shared/eval)
  --desk FOLDER   the desk articles (../shared/desk/articles)
  --only LIST     some of claims,names,desk,speed
  --errors N      tell the errors by class, with N examples of each
  --json FILE     write the figures as JSON
  --markdown      renew the figures in docs/accuracy.md
  --help          this

exit status: 0  everything asked for was measured
             1  some data is missing or in another form; the rest was measured
             2  a wrong option, or a file that cannot be written
           130  cancelled`;

/** Reads the arguments; a message for those that are wrong, null for `--help`. */
export function readOptions(args: readonly string[]): EvalOptions | string | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: '../shared/eval' },
        desk: { type: 'string', default: '../shared/desk/articles' },
        only: { type: 'string', default: SECTIONS.join(',') },
        errors: { type: 'string' },
        json: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return null;
    const asked = values.only.split(',').map((name) => name.trim());
    const strange = asked.find((name) => !SECTIONS.some((section) => section === name));
    if (strange !== undefined)
      return `--only knows ${SECTIONS.join(', ')}; “${strange}” is none of them`;
    const errors = values.errors === undefined ? null : Number(values.errors);
    if (errors !== null && !(Number.isInteger(errors) && errors >= 0))
      return '--errors takes a whole number from 0 on';
    return {
      data: values.data,
      desk: values.desk,
      only: SECTIONS.filter((section) => asked.includes(section)),
      errors,
      json: values.json ?? null,
      markdown: values.markdown,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
