import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from './articles';

/** A TypeScript file of the project and what it imports. */
export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and without what stands in strings, line for line. */
  readonly code: string;
  /** Files of the project that it imports, from the root. */
  readonly inner: readonly string[];
  /** Those of them that it needs when it runs, not for types alone. */
  readonly needed: readonly string[];
  /** Modules from elsewhere that it imports. */
  readonly outer: readonly string[];
}

const IMPORT =
  /^\s*(?:import|export)\b(\s+type\b)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every TypeScript file under a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...withoutComments(text).matchAll(IMPORT)].map(
    ([, type, from, bare, dynamic]) => ({
      target: from ?? bare ?? dynamic ?? '',
      needed: type === undefined,
    }),
  );
  const inner = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ target, needed }) => ({ target: resolve(path, target), needed }));
  return {
    path,
    text,
    code: withoutStrings(withoutComments(text)),
    inner: inner.map(({ target }) => target),
    needed: inner.filter(({ needed }) => needed).map(({ target }) => target),
    outer: imports.map(({ target }) => target).filter((target) => !target.startsWith('.')),
  };
}

function resolve(from: string, target: string): string {
  const path = normalize(join(dirname(from), target)).replaceAll('\\', '/');
  return /\.\w+$/.test(path) ? path : `${path}.ts`;
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^(\s*)\/\/.*$/gm, '$1');
}

function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
