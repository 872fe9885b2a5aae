import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  TextDocumentEdit,
} from 'vscode-languageserver';
import type { AttributionParams } from '../../server/features/attribution/feature';
import { bundleServer, type ServerBundle } from './support/bundle';
import { FULL, OPTIONS } from './support/capabilities';
import { ScriptedClient } from './support/client';
import { positionOf, STORY, STORY_TEXT } from './support/story';

let bundle: ServerBundle;

beforeAll(async () => {
  bundle = await bundleServer();
});

afterAll(() => bundle.remove());

const EXPERTS = positionOf(STORY_TEXT, 'Experts');

/** The finding about the experts in a list; undefined when it is not there. */
function vagueIn(items: readonly Diagnostic[]): Diagnostic | undefined {
  return items.find(({ code }) => code === 'vague-source');
}

describe('a client that pulls', () => {
  let client: ScriptedClient;
  let uri: string;
  let stories = 0;

  beforeAll(async () => {
    client = new ScriptedClient(bundle.file);
    await client.initialize(FULL, OPTIONS);
  });

  beforeEach(async () => {
    uri = `file:///desk/${stories++}.news`;
    await client.open(uri, STORY_TEXT);
  });

  afterAll(() => client.kill());

  async function pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = previousResultId === undefined ? {} : { previousResultId };
    return client.request('textDocument/diagnostic', uri, params);
  }

  async function actions(only?: readonly string[]): Promise<readonly CodeAction[]> {
    const report = await pull();
    const diagnostics = report.kind === 'full' ? report.items : [];
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    const range = { start: EXPERTS, end: EXPERTS };
    return client.request('textDocument/codeAction', uri, { range, context });
  }

  it('gets the findings, and no push', async () => {
    const report = await pull();
    if (report.kind !== 'full') throw new Error('the first report must be full');
    expect(vagueIn(report.items)).toMatchObject({
      range: { start: EXPERTS },
      severity: 2,
      source: 'copydesk',
      codeDescription: { href: 'file:///docs/rules/vague-source.md' },
      data: { rule: 'vague-source' },
    });
    await client.heard<AttributionParams>('copydesk/attribution', (marks) => marks.uri === uri);
    expect(client.count('textDocument/publishDiagnostics')).toBe(0);
  });

  it('is told when nothing has changed, and when something has', async () => {
    const { resultId } = await pull();
    expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
    const range = { start: EXPERTS, end: { ...EXPERTS, character: 'Experts'.length } };
    await client.change(uri, { range, text: 'Economist Ada Obi' });
    const changed = await pull(resultId);
    if (changed.kind !== 'full') throw new Error('the findings are no others');
    expect(vagueIn(changed.items)).toBeUndefined();
  });

  it('is offered fixes without their edit, which comes when one is chosen', async () => {
    const offered = await actions();
    const ignore = offered.find(({ title }) => title.startsWith('Ignore vague-source'));
    expect(ignore).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'vague-source' }] });
    expect(ignore?.edit).toBeUndefined();
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', ignore);
    const change = resolved.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
    expect(change?.textDocument).toEqual({ uri, version: 1 });
    expect(JSON.stringify(change?.edits)).toContain('copydesk-ignore vague-source');
    expect(change?.edits[0]).toHaveProperty('snippet.kind', 'snippet');
  });

  it('is told that a fix is no use once the text has changed', async () => {
    const [action] = await actions();
    await client.change(uri, { text: 'All is new.' });
    const resolved = client.connection.sendRequest('codeAction/resolve', action);
    await expect(resolved).rejects.toThrow('The text has changed since this fix was offered.');
  });

  it('is offered none when it asks for other kinds', async () => {
    expect(await actions(['refactor'])).toEqual([]);
    expect((await actions(['quickfix'])).length).toBeGreaterThan(0);
  });

  it('is asked to pull again when settings change', async () => {
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

  it('is sent the findings of each version and of each change of settings', async () => {
    const client = new ScriptedClient(bundle.file);
    onTestFinished(() => client.kill());
    const sent = (fits: (params: PublishDiagnosticsParams) => boolean) =>
      client.heard<PublishDiagnosticsParams>(PUSHED, fits);
    const { capabilities: announced } = await client.initialize(capabilities);
    expect(announced.diagnosticProvider).toBeUndefined();

    await client.open(STORY, STORY_TEXT);
    const first = await sent(({ version }) => version === 1);
    expect(vagueIn(first.diagnostics)?.range.start).toEqual(EXPERTS);

    const start = { line: 0, character: 0 };
    await client.change(STORY, { range: { start, end: start }, text: '\n' });
    const second = await sent(({ version }) => version === 2);
    const below = { ...EXPERTS, line: EXPERTS.line + 1 };
    expect(vagueIn(second.diagnostics)?.range.start).toEqual(below);

    await client.configure({ rules: { 'vague-source': 'hint' } });
    await sent(({ diagnostics }) => vagueIn(diagnostics)?.severity === 4);

    await client.close(STORY);
    await sent(({ diagnostics }) => diagnostics.length === 0);
  });

  it('may send its settings at the start when it cannot be asked for them', async () => {
    const client = new ScriptedClient(bundle.file);
    onTestFinished(() => client.kill());
    await client.initialize({}, { settings: { rules: { 'vague-source': 'error' } } });
    await client.open(STORY, STORY_TEXT);
    const { diagnostics } = await client.heard<PublishDiagnosticsParams>(PUSHED);
    expect(vagueIn(diagnostics)?.severity).toBe(1);
  });
});
