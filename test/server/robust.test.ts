import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Hover, SemanticTokens } from 'vscode-languageserver';
import type { AttributionParams } from '../../server/features/attribution/feature';
import { bundleServer, type ServerBundle } from './support/bundle';
import { FULL, OPTIONS } from './support/capabilities';
import { ScriptedClient } from './support/client';
import { positionOf, STORY, STORY_TEXT } from './support/story';

let bundle: ServerBundle;
let client: ScriptedClient;

beforeAll(async () => {
  bundle = await bundleServer();
});

afterAll(() => bundle.remove());

afterEach(() => client.kill());

async function start(): Promise<void> {
  client = new ScriptedClient(bundle.file);
  await client.initialize(FULL, OPTIONS);
}

function hover(uri = STORY, position: unknown = { line: 0, character: 0 }): Promise<Hover | null> {
  return client.request('textDocument/hover', uri, { position });
}

/** The server answers a request about the story as it should. */
async function expectAlive(): Promise<void> {
  await client.open(STORY, STORY_TEXT);
  expect(await hover(STORY, positionOf(STORY_TEXT, 'Amina'))).not.toBeNull();
}

describe('the end of a session', () => {
  it('is orderly after shutdown', async () => {
    await start();
    await client.open(STORY, STORY_TEXT);
    expect(await client.shutdown()).toBe(0);
    expect(client.stderr).toBe('');
  });

  it('is an error when the editor just hangs up', async () => {
    await start();
    client.hangUp();
    expect(await client.exitCode()).toBe(1);
  });

  it('waits for no analysis', async () => {
    await start();
    await client.open(STORY, STORY_TEXT.repeat(50));
    expect(await client.shutdown()).toBe(0);
  });
});

describe('bad input', () => {
  it('about a document that is not open gets nothing', async () => {
    await start();
    expect(await hover('file:///nowhere.news')).toBeNull();
    const tokens = await client.request<SemanticTokens>(
      'textDocument/semanticTokens/full',
      'file:///nowhere.news',
    );
    expect(tokens.data).toEqual([]);
    await expectAlive();
  });

  it('with malformed parameters gets an error, and the server goes on', async () => {
    await start();
    await client.open(STORY, STORY_TEXT);
    await expect(hover(STORY, null)).rejects.toThrow('The hover could not be worked out.');
    await expect(client.connection.sendRequest('textDocument/hover', null)).rejects.toThrow();
    await expect(client.connection.sendRequest('textDocument/hover', {})).rejects.toThrow();
    await client.connection.sendNotification('textDocument/didChange', { textDocument: null });
    await client.connection.sendNotification('workspace/didChangeConfiguration', null);
    await expectAlive();
  });

  it('such as an action that is not ours is turned down', async () => {
    await start();
    const resolved = client.connection.sendRequest('codeAction/resolve', { title: 'x', data: 7 });
    await expect(resolved).rejects.toThrow('The text has changed');
    await expectAlive();
  });

  it('beyond the end of the text is taken as its end', async () => {
    await start();
    await client.open(STORY, STORY_TEXT);
    expect(await hover(STORY, { line: 999, character: 999 })).toBeNull();
  });

  it('of an unknown kind gets the error that LSP has for it', async () => {
    await start();
    await expect(client.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow(
      /Unhandled method/,
    );
    await expectAlive();
  });
});

describe('documents', () => {
  it('are served in any language that the client chooses to sync', async () => {
    await start();
    await client.open('file:///notes.md', STORY_TEXT, 'markdown');
    const position = positionOf(STORY_TEXT, 'Amina');
    expect(await hover('file:///notes.md', position)).not.toBeNull();
  });

  it.each([
    ['CRLF', STORY_TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${STORY_TEXT}`],
    ['emoji before', STORY_TEXT.replace('Works', '😀👩‍👩‍👧 Works')],
  ])('keep their positions with %s', async (_, text) => {
    await start();
    await client.open(STORY, text);
    const position = positionOf(text, 'Tunde Okafor');
    const found = await hover(STORY, position);
    expect(found?.range).toEqual({
      start: position,
      end: { ...position, character: position.character + 'Tunde Okafor'.length },
    });
  });

  it('are analysed as they stand after fast typing, and told of once', async () => {
    await start();
    await client.open(STORY, STORY_TEXT);
    await client.heard<AttributionParams>('copydesk/attribution', ({ version }) => version === 1);
    const at = positionOf(STORY_TEXT, 'Experts');
    for (const letter of 'Yesterday ') {
      await client.change(STORY, { range: { start: at, end: at }, text: letter });
    }
    await client.heard<AttributionParams>('copydesk/attribution', ({ version }) => version === 11);
    expect(client.count('copydesk/attribution')).toBeLessThan(11);
  });

  it('can be closed and opened again with the same version', async () => {
    await start();
    await client.open(STORY, STORY_TEXT);
    await hover();
    await client.close(STORY);
    const text = 'Governor Ada Obi spoke.\n';
    await client.open(STORY, text);
    const found = await hover(STORY, positionOf(text, 'Ada'));
    expect(JSON.stringify(found)).toContain('Ada Obi');
  });

  it('may ask for nothing any more while they are worked on', async () => {
    await start();
    await client.open(STORY, STORY_TEXT.repeat(20));
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: STORY } };
    const asked = client.connection.sendRequest(
      'textDocument/semanticTokens/full',
      params,
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(await hover(STORY, positionOf(STORY_TEXT, 'Amina'))).not.toBeNull();
  });
});
