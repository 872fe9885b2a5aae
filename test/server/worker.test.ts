import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleWorker, type ServerBundle } from './support/bundle';
import { positionOf, STORY, STORY_TEXT } from './support/story';

let bundle: ServerBundle;
let port: MessagePort;
let worker: MessagePort;

/** What a browser's worker has; there is no `require`, no `process` and no `Buffer` in it. */
const GLOBALS = { setTimeout, clearTimeout, performance, console, URL, TextEncoder, TextDecoder };

beforeAll(async () => {
  bundle = await bundleWorker();
  const channel = new MessageChannel();
  port = channel.port1;
  worker = channel.port2;
  runInContext(await readFile(bundle.file, 'utf8'), createContext({ ...GLOBALS, self: worker }));
});

afterAll(async () => {
  port.close();
  worker.close();
  await bundle.remove();
});

/** Sends a request and waits for its answer; what else the server says is passed over. */
function request(id: number, method: string, params: object): Promise<unknown> {
  return new Promise((resolve) => {
    const hear = (message: { readonly id?: number; readonly result?: unknown }): void => {
      if (message.id !== id) return;
      port.off('message', hear);
      resolve(message.result);
    };
    port.on('message', hear);
    port.postMessage({ jsonrpc: '2.0', id, method, params });
  });
}

describe('the server in a worker', () => {
  it('answers as the one for Node does, with nothing of Node', async () => {
    const initialize = { processId: null, rootUri: null, capabilities: {} };
    expect(await request(1, 'initialize', initialize)).toMatchObject({
      serverInfo: { name: 'copydesk' },
    });
    const textDocument = { uri: STORY, languageId: 'news', version: 1, text: STORY_TEXT };
    port.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    const position = positionOf(STORY_TEXT, 'Amina');
    const hover = { textDocument: { uri: STORY }, position };
    expect(JSON.stringify(await request(2, 'textDocument/hover', hover))).toContain('Amina Bello');
  });
});
