import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Resident memory of a server process, in MB (2^20 bytes). */
export interface Memory {
  /** Before an article is opened. */
  readonly empty: number;
  /** With the article analysed and its findings sent. */
  readonly open: number;
}

/** Starts the server as an editor does, opens an article and asks for its findings. */
export async function measureServer(script: string, text: string): Promise<Memory> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const textDocument = { uri: 'file:///bench.news', languageId: 'news', version: 1, text };
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const empty = residentMemory(child);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const open = residentMemory(child);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  return { empty, open };
}

function residentMemory({ pid }: ChildProcess): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes.trim()) / 1024;
}
