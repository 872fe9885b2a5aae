import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Hover,
  LSPErrorCodes,
  type SemanticTokens,
} from 'vscode-languageserver/node';
import type { AttributionParams } from '../../server/features/attribution/feature';
import { bundleServer, type ServerBundle } from './support/bundle';
import { FULL, OPTIONS } from './support/capabilities';
import { ScriptedClient } from './support/client';
import { positionOf, STORY, STORY_TEXT } from './support/story';

let bundle: ServerBundle;
/** The server that all but the tests of its end share. */
let client: ScriptedClient;
let stories = 0;

beforeAll(async () => {
  bundle = await bundleServer();
  client = await start();
});

afterAll(async () => {
  client.kill();
  await bundle.remove();
});

async function start(): Promise<ScriptedClient> {
  const started = new ScriptedClient(bundle.file);
  await started.initialize(FULL, OPTIONS);
  return started;
}

/** Opens a text as a new document and gives its address. */
async function open(text = STORY_TEXT, languageId = 'news'): Promise<string> {
  const uri = `file:///desk/${stories++}.news`;
  await client.open(uri, text, languageId);
  return uri;
}

function hover(uri: string, position: unknown = { line: 0, character: 0 }): Promise<Hover | null> {
  return client.request('textDocument/hover', uri, { position });
}

/** The server answers a request as it should. */
async function expectAlive(): Promise<void> {
  expect(await hover(await open(), positionOf(STORY_TEXT, 'Amina'))).not.toBeNull();
}

describe('the end of a session', () => {
  let ending: ScriptedClient;

  beforeEach(async () => {
    ending = await start();
  });

  afterEach(() => ending.kill());

  it('is orderly after shutdown, and waits for no analysis', async () => {
    await ending.open(STORY, STORY_TEXT.repeat(50));
    expect(await ending.shutdown()).toBe(0);
    expect(ending.stderr).toBe('');
  });

  it('is an error when the editor just hangs up', async () => {
    ending.hangUp();
    expect(await ending.exitCode()).toBe(1);
  });
});

describe('bad input', () => {
  it('about a document that is not open gets nothing', async () => {
    expect(await hover('file:///nowhere.news')).toBeNull();
    const tokens = await client.request<SemanticTokens>(
      'textDocument/semanticTokens/full',
      'file:///nowhere.news',
    );
    expect(tokens.data).toEqual([]);
    await expectAlive();
  });

  it('with malformed parameters gets an error, and the server goes on', async () => {
    const uri = await open();
    await expect(hover(uri, null)).rejects.toThrow('The hover could not be worked out.');
    await expect(client.connection.sendRequest('textDocument/hover', null)).rejects.toThrow();
    await expect(client.connection.sendRequest('textDocument/hover', {})).rejects.toThrow();
    await client.connection.sendNotification('textDocument/didChange', { textDocument: null });
    await client.connection.sendNotification('workspace/didChangeConfiguration', null);
    await expectAlive();
  });

  it('such as an action that is not ours is turned down', async () => {
    const resolved = client.connection.sendRequest('codeAction/resolve', { title: 'x', data: 7 });
    await expect(resolved).rejects.toThrow('The text has changed');
    await expectAlive();
  });

  it('beyond the end of the text is taken as its end', async () => {
    expect(await hover(await open(), { line: 999, character: 999 })).toBeNull();
  });

  it('of an unknown kind gets the error that LSP has for it', async () => {
    await expect(client.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow(
      /Unhandled method/,
    );
    await expectAlive();
  });
});

describe('documents', () => {
  it('are served in any language that the client chooses to sync', async () => {
    const uri = await open(STORY_TEXT, 'markdown');
    expect(await hover(uri, positionOf(STORY_TEXT, 'Amina'))).not.toBeNull();
  });

  it.each([
    ['CRLF', STORY_TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${STORY_TEXT}`],
    ['emoji before', STORY_TEXT.replace('Works', '😀👩‍👩‍👧 Works')],
  ])('keep their positions with %s', async (_, text) => {
    const position = positionOf(text, 'Tunde Okafor');
    const found = await hover(await open(text), position);
    expect(found?.range).toEqual({
      start: position,
      end: { ...position, character: position.character + 'Tunde Okafor'.length },
    });
  });

  it('are analysed as they stand after fast typing, not once for each key', async () => {
    const uri = await open();
    const told = (wanted: number) =>
      client.heard<AttributionParams>(
        'copydesk/attribution',
        (marks) => marks.uri === uri && marks.version === wanted,
      );
    await told(1);
    const before = client.count('copydesk/attribution');
    const at = positionOf(STORY_TEXT, 'Experts');
    const keys = [...'Yesterday '];
    for (const text of keys) await client.change(uri, { range: { start: at, end: at }, text });
    await told(1 + keys.length);
    expect(client.count('copydesk/attribution') - before).toBeLessThan(keys.length);
  });

  it('can be closed and opened again with the same version', async () => {
    const uri = await open();
    await hover(uri);
    await client.close(uri);
    const text = 'Governor Ada Obi spoke.\n';
    await client.open(uri, text);
    expect(JSON.stringify(await hover(uri, positionOf(text, 'Ada')))).toContain('Ada Obi');
  });

  it('may ask for nothing any more while they are worked on', async () => {
    const uri = await open(STORY_TEXT.repeat(20));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const asked = client.connection.sendRequest(
      'textDocument/semanticTokens/full',
      params,
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await expectAlive();
  });
});
