import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  TextDocumentEdit,
} from 'vscode-languageserver';
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

const EXPERTS = positionOf(STORY_TEXT, 'Experts');

async function pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const params = previousResultId === undefined ? {} : { previousResultId };
  return client.request('textDocument/diagnostic', STORY, params);
}

/** The finding about the experts in a list; undefined when it is not there. */
function vagueIn(items: readonly Diagnostic[]): Diagnostic | undefined {
  return items.find(({ code }) => code === 'vague-source');
}

describe('a client that pulls', () => {
  it('gets the findings, and no push', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    const report = await pull();
    if (report.kind !== 'full') throw new Error('the first report must be full');
    expect(vagueIn(report.items)).toMatchObject({
      range: { start: EXPERTS },
      severity: 2,
      source: 'copydesk',
      codeDescription: { href: 'file:///docs/rules/vague-source.md' },
      data: { rule: 'vague-source' },
    });
    await client.heard('copydesk/attribution');
    expect(client.count('textDocument/publishDiagnostics')).toBe(0);
  });

  it('is told when nothing has changed, and when something has', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    const { resultId } = await pull();
    expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
    const range = { start: EXPERTS, end: { ...EXPERTS, character: 'Experts'.length } };
    await client.change(STORY, { range, text: 'Economist Ada Obi' });
    const changed = await pull(resultId);
    if (changed.kind !== 'full') throw new Error('the findings are no others');
    expect(vagueIn(changed.items)).toBeUndefined();
  });

  it('is asked to pull again when settings change', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    const { resultId } = await pull();
    await client.configure({ rules: { 'vague-source': 'off' } });
    await client.heard('workspace/diagnostic/refresh');
    const report = await pull(resultId);
    if (report.kind !== 'full') throw new Error('the findings are no others');
    expect(vagueIn(report.items)).toBeUndefined();
  });
});

describe('a client that cannot pull', () => {
  const PUSHED = 'textDocument/publishDiagnostics';
  const capabilities = {
    ...FULL,
    textDocument: { publishDiagnostics: { versionSupport: true } },
  };

  it('is sent the findings of each version, and none for a closed document', async () => {
    client = new ScriptedClient(bundle.file);
    const { capabilities: announced } = await client.initialize(capabilities);
    expect(announced.diagnosticProvider).toBeUndefined();
    await client.open(STORY, STORY_TEXT);
    const first = await client.heard<PublishDiagnosticsParams>(PUSHED);
    expect(vagueIn(first.diagnostics)?.range.start).toEqual(EXPERTS);
    const start = { line: 0, character: 0 };
    await client.change(STORY, { range: { start, end: start }, text: '\n' });
    const second = await client.heard<PublishDiagnosticsParams>(
      PUSHED,
      ({ version }) => version === 2,
    );
    expect(vagueIn(second.diagnostics)?.range.start).toEqual({
      ...EXPERTS,
      line: EXPERTS.line + 1,
    });
    await client.close(STORY);
    await client.heard<PublishDiagnosticsParams>(PUSHED, (p) => p.diagnostics.length === 0);
  });

  it('is sent them anew when settings change', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(capabilities);
    await client.open(STORY, STORY_TEXT);
    await client.heard(PUSHED);
    await client.configure({ rules: { 'vague-source': 'hint' } });
    await client.heard<PublishDiagnosticsParams>(
      PUSHED,
      ({ diagnostics }) => vagueIn(diagnostics)?.severity === 4,
    );
  });
});

describe('a client that cannot be asked for settings', () => {
  it('may send them at the start', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize({}, { settings: { rules: { 'vague-source': 'error' } } });
    await client.open(STORY, STORY_TEXT);
    const { diagnostics } = await client.heard<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
    );
    expect(vagueIn(diagnostics)?.severity).toBe(1);
  });
});

describe('fixes', () => {
  async function actions(only?: readonly string[]): Promise<readonly CodeAction[]> {
    const report = await pull();
    const diagnostics = report.kind === 'full' ? report.items : [];
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    const range = { start: EXPERTS, end: EXPERTS };
    return client.request('textDocument/codeAction', STORY, { range, context });
  }

  it('are offered without their edit, which comes when one is chosen', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    const offered = await actions();
    const ignore = offered.find(({ title }) => title.startsWith('Ignore vague-source'));
    expect(ignore).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'vague-source' }] });
    expect(ignore?.edit).toBeUndefined();
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', ignore);
    const change = resolved.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
    expect(change?.textDocument).toEqual({ uri: STORY, version: 1 });
    expect(JSON.stringify(change?.edits)).toContain('copydesk-ignore vague-source');
    expect(change?.edits[0]).toHaveProperty('snippet.kind', 'snippet');
  });

  it('are no use once the text has changed', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    const [action] = await actions();
    await client.change(STORY, { text: 'All is new.' });
    const resolved = client.connection.sendRequest('codeAction/resolve', action);
    await expect(resolved).rejects.toThrow('The text has changed since this fix was offered.');
  });

  it('are none when other kinds are asked for', async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
    await client.open(STORY, STORY_TEXT);
    expect(await actions(['refactor'])).toEqual([]);
    expect((await actions(['quickfix'])).length).toBeGreaterThan(0);
  });
});
