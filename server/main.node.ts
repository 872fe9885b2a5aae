import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './server';
import { startStdioServer } from './stdio';

/** VS Code says `--node-ipc`, others may say `--pipe` or `--socket`; everything else is stdio. */
const CHANNEL = /^--(?:node-ipc$|pipe\b|socket\b)/;

if (process.argv.some((argument) => CHANNEL.test(argument))) createServer(createConnection());
else startStdioServer();
