import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/sources';

/** The floors of the server, from the ground up; each may use those below it (and itself). */
const FLOORS = ['text', 'model', 'language', 'facts', 'article', 'rules'];

/** Rooms on one height: neither may use the other; both use the floors. */
const WINGS = ['formats', 'features'];

/** These compile with neither Node nor a browser, so that they run in both. */
const PURE = [...FLOORS, 'formats'];

/** What each floor may import from npm; other floors: nothing. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  language: ['compromise'],
  article: ['temporal-polyfill'],
};

const server = sourceFiles('server');

/** The floor of a file of the server, data included. */
function floorOf(path: string): string {
  const [, folder = '', file] = path.split('/');
  return file === undefined ? 'entry' : folder;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'entry' || from === 'cli') return true;
  if (to === 'entry' || to === 'cli') return false;
  const height = FLOORS.indexOf(to);
  if (height < 0) return false;
  return WINGS.includes(from) || height < FLOORS.indexOf(from);
}

function isUpwards(floor: string, target: string): boolean {
  if (target.endsWith('.json')) return false;
  const known = target.endsWith('.bin') || server.some(({ path }) => path === target);
  return !known || !mayImport(floor, floorOf(target));
}

const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bnavigator\b/g;

/** Libraries that a pure floor may not have, and what it asks of the machine it runs on. */
function foreignTo(file: SourceFile): readonly string[] {
  const allowed = LIBRARIES[floorOf(file.path)] ?? [];
  const libraries = file.outer.filter(
    (name) => !allowed.some((library) => name === library || name.startsWith(`${library}/`)),
  );
  return [...libraries, ...[...file.code.matchAll(IMPURE)].map(([words]) => words)];
}

describe('floors', () => {
  it('are the folders of the server', () => {
    const folders = new Set(server.map(({ path }) => floorOf(path)));
    const known = [...FLOORS, ...WINGS, 'cli', 'entry'];
    expect([...folders].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('import downwards', () => {
    const upwards = server.flatMap((file) =>
      file.inner
        .filter((target) => isUpwards(floorOf(file.path), target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it('run anywhere, where they are pure', () => {
    const strangers = server.flatMap((file) =>
      PURE.includes(floorOf(file.path))
        ? foreignTo(file).map((name) => `${file.path}: ${name}`)
        : [],
    );
    expect(strangers).toEqual([]);
  });

  it('of the client stand alone', () => {
    const strangers = sourceFiles('client').filter(({ inner }) =>
      inner.some((target) => !target.startsWith('client/')),
    );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('have no cycles of files', () => {
    const next = new Map(server.map(({ path, needed }) => [path, needed]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail, path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of server) visit(path, []);
    expect(cycles).toEqual([]);
  });
});
