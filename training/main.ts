import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimsOptions, trainClaimWeights } from './claims/step';
import { clusterOptions, makeClusters } from './clusters';
import { namesOptions, trainNameWeights } from './names/step';
import { posOptions, trainPosWeights } from './pos/step';
import type { Step, StepOptions } from './step';

/** The weights that are trained, in this order: later ones build on earlier ones. */
const STEPS: Readonly<Record<string, (step: Step) => void>> = {
  clusters: makeClusters,
  pos: trainPosWeights,
  names: trainNameWeights,
  claims: trainClaimWeights,
};

/** Options of the steps with their defaults and what they mean. */
const OPTIONS: StepOptions = {
  ...clusterOptions,
  ...posOptions,
  ...namesOptions,
  ...claimsOptions,
};

const USAGE = `usage: npm run train -- --data FOLDER [options]
  --data FOLDER      holds ner/ and polnear/ (docs/model-card.md says in what form)
  --only STEP        one of ${Object.keys(STEPS).join(', ')}; all in this order without it
  --out FOLDER       where the weights go (server/language/weights)
  --seed N           for everything drawn at random (7)
${Object.entries(OPTIONS)
  .map(
    ([name, [byDefault, help]]) =>
      `  --${name.padEnd(17)}${help}${byDefault === undefined ? '' : ` (${byDefault})`}`,
  )
  .join('\n')}`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: 'server/language/weights' },
    seed: { type: 'string', default: '7' },
    help: { type: 'boolean', default: false },
    ...Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: 'string' as const }])),
  },
});

const given: Readonly<Record<string, unknown>> = values;
const wanted = Object.entries(STEPS).filter(
  ([name]) => values.only === undefined || values.only === name,
);
if (values.help || values.data === undefined || !existsSync(values.data) || wanted.length === 0) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
for (const [name, train] of wanted) {
  train({
    data: values.data,
    weights: (file) => join(values.out, file),
    seed: Number(values.seed),
    option: (option) => {
      const value = given[option] ?? OPTIONS[option]?.[0];
      return typeof value === 'string' ? value : undefined;
    },
    log: (line) => log(`${name}: ${line}`),
  });
}

/** Progress goes to standard error. */
function log(line: string): void {
  console.error(`${Math.round(performance.now() / 1000)} s  ${line}`);
}
