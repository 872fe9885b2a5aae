/** The part of mocha's browser build that the suite uses; it runs in Node's and in the worker's extension host. */
declare module 'mocha/mocha.js';

interface MochaTest {
  fullTitle(): string;
  readonly title: string;
  readonly duration?: number;
}

interface MochaRunner {
  on(event: 'suite', listener: (suite: { readonly title: string }) => void): void;
  on(event: 'pass', listener: (test: MochaTest) => void): void;
  on(event: 'fail', listener: (test: MochaTest, error: Error) => void): void;
  once(event: 'end', listener: () => void): void;
  readonly stats?: { readonly passes: number; readonly failures: number };
}

interface MochaSuite {
  addTest(test: MochaTest): void;
}

interface MochaLibrary {
  new (options: {
    readonly timeout: number;
    readonly reporter: (runner: MochaRunner) => void;
  }): { readonly suite: MochaSuite; run(done: (failures: number) => void): void };
  readonly Suite: { create(parent: MochaSuite, title: string): MochaSuite };
  readonly Test: new (title: string, run: () => Promise<void>) => MochaTest;
}

declare var Mocha: MochaLibrary;
