/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { createServer } from './server';

createServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
