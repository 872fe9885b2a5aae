import 'mocha/mocha.js';

/** One subject's tests, by what each shows. */
export interface Subject {
  readonly title: string;
  readonly tests: Readonly<Record<string, () => Promise<void>>>;
}

/** Longest that one test may take, in milliseconds; what it waits for gives up earlier and says more. */
const TEST_WITHIN_MS = 30_000;

/** Marks the report's lines in VS Code's log, where every extension writes. */
const MARK = '[suite] ';

/**
 * Runs the subjects one after another and prints a line for each test.
 *
 * @throws when a test fails, which VS Code turns into its exit code
 */
export async function runSubjects(subjects: readonly Subject[]): Promise<void> {
  const mocha = new Mocha({ timeout: TEST_WITHIN_MS, reporter: report });
  for (const { title, tests } of subjects) {
    const suite = Mocha.Suite.create(mocha.suite, title);
    for (const [name, run] of Object.entries(tests)) suite.addTest(new Mocha.Test(name, run));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function report(runner: MochaRunner): void {
  runner.on('suite', ({ title }) => title && say(title));
  runner.on('pass', (test) => say(`  ✓ ${test.title} (${test.duration ?? 0} ms)`));
  runner.on('fail', (test, error) =>
    say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`),
  );
  runner.once('end', () => {
    say(`${runner.stats?.passes ?? 0} passing`);
    if (runner.stats?.failures) say(`${runner.stats.failures} failing`);
  });
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(MARK + line);
}
