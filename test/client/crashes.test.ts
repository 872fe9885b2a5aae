import { expect, it } from 'vitest';
import type { CloseAction, CloseHandlerResult, ErrorHandler } from 'vscode-languageclient';
import { CrashHandler } from '../../client/server/crashes';

/** The library's numbers: the library itself can only be loaded inside VS Code. */
const STOP = 1 as CloseAction.DoNotRestart;
const RESTART = 2 as CloseAction.Restart;

/** A handler that restarts the server a number of times. */
function restarting(times: number): ErrorHandler {
  let crashes = 0;
  return {
    error: () => ({ action: 1 }),
    closed: (): CloseHandlerResult => ({ action: ++crashes > times ? STOP : RESTART }),
  };
}

function handlerFor(times: number) {
  const told: string[] = [];
  const handler = new CrashHandler(
    () => restarting(times),
    () => told.push('gave up'),
    STOP,
  );
  return { handler, told };
}

it('a crash that is mended is not told', async () => {
  const { handler, told } = handlerFor(1);
  expect(await handler.closed()).toEqual({ action: RESTART, handled: true });
  expect(told).toEqual([]);
});

it('the last crash is told once, in our words', async () => {
  const { handler, told } = handlerFor(1);
  await handler.closed();
  expect(await handler.closed()).toEqual({ action: STOP, handled: true });
  expect(told).toEqual(['gave up']);
});

it('a restart by the user forgets the crashes before', async () => {
  const { handler, told } = handlerFor(1);
  await handler.closed();
  handler.reset();
  expect(await handler.closed()).toEqual({ action: RESTART, handled: true });
  expect(told).toEqual([]);
});

it('errors of the connection are left to the log', async () => {
  const { handler } = handlerFor(0);
  expect(await handler.error(new Error('broken'), undefined, 1)).toMatchObject({ handled: true });
});
