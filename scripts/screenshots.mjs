// Takes the pictures of docs/images: the samples in the real workbench, as a person sees them.
// `node scripts/screenshots.mjs [--to FOLDER] [NAME …]`, all pictures without a name.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { remoteUri } from '../test/vscode/workbench/page.mjs';
import { runServerCommand } from '../test/vscode/workbench/server.mjs';
import { QUIET, withWorkbench } from '../test/vscode/workbench/workbench.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SIZE = { width: 1180, height: 760 };
/** VS Code's default of long standing, its newest one, and those of high contrast. */
const THEMES = {
  dark: 'Dark Modern',
  light: 'Light 2026',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

/** VS Code without what has nothing to do with an article. */
const SETTINGS = {
  ...QUIET,
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 13,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'files.exclude': { '.vscode': true },
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** Symbols that fit into the outline once it has the room. */
const SHOWN_SYMBOLS = 12;

/** Runs a command of the palette by its title. */
const run = async (page, command) => {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor({ state: 'visible' });
  await input.fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
};

/** The words of the text that are coloured as one, at their `nth` place (from 0). */
const wordsOf = (page, words, nth = 0) =>
  page.locator('.view-line span span', { hasText: words }).nth(nth);

async function showHover(page) {
  await wordsOf(page, /^Rotaru$/).hover();
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
}

async function showFixes(page) {
  await wordsOf(page, 'Nobody will sail').click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function showProblems(page) {
  await run(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

/** With the list of files folded away, so that the outline has the room. */
async function showOutline(page) {
  await run(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
  await page.locator('.pane-header', { hasText: 'samples' }).click();
  await page.locator('.outline-tree .monaco-list-row').nth(SHOWN_SYMBOLS).waitFor();
}

/** The pictures: which sample, in which theme, and what is done before the picture is taken. */
const PICTURES = {
  dark: { sample: 'talks.news', theme: 'dark', act: showHover },
  light: { sample: 'talks.news', theme: 'light', act: showHover },
  'contrast-dark': { sample: 'talks.news', theme: 'contrast-dark' },
  'contrast-light': { sample: 'talks.news', theme: 'contrast-light' },
  fixes: { sample: 'talks.news', theme: 'dark', act: showFixes },
  problems: { sample: 'ferry.news', theme: 'dark', act: showProblems },
  outline: { sample: 'ferry.news', theme: 'light', act: showOutline },
};

/** A copy of the samples whose settings are those of the pictures. */
async function makeWorkspace(parent, theme) {
  const folder = join(parent, theme, 'samples');
  await cp(join(ROOT, 'samples'), folder, { recursive: true });
  await mkdir(join(folder, '.vscode'));
  const settings = { 'workbench.colorTheme': THEMES[theme] };
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}

/** A name in each sample, which is a token of its own only once the server has answered. */
const NAMES = { 'talks.news': 'Ankara', 'ferry.news': 'Ikorodu' };

/** Waits until the article is as a person sees it after a moment: coloured, marked, checked. */
async function untilShown(page, sample) {
  const name = new RegExp(`^${NAMES[sample]}$`);
  await page.locator('.view-line span span', { hasText: name }).first().waitFor();
  await page.locator('.view-overlays [class*="ced-"]').first().waitFor({ state: 'attached' });
  await page.locator('.view-overlays [class*="squiggly-"]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

async function takePicture({ newPage, server, address }, name, workspaces, to) {
  const { sample, theme, act } = PICTURES[name];
  const folder = await makeWorkspace(join(workspaces, name), theme);
  const page = await newPage({ viewport: SIZE });
  try {
    await page.goto(address(folder, [['openFile', remoteUri(server, join(folder, sample))]]));
    await untilShown(page, sample);
    await act?.(page);
    const file = join(to, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
    const { size } = await stat(file);
    console.log(`${relative(process.cwd(), file)} (${Math.ceil(size / 1024)} kB)`);
  } finally {
    await page.close();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string', default: join(ROOT, 'docs', 'images') } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(PICTURES);
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-pictures-'));
  try {
    await mkdir(values.to, { recursive: true });
    const extension = join(folder, 'copydesk.vsix');
    await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'package.mjs'), extension]);
    const extensionsDir = join(folder, 'extensions');
    await withWorkbench(
      { testDriver: true, serverArgs: [`--extensions-dir=${extensionsDir}`], settings: SETTINGS },
      async (workbench) => {
        const args = [`--extensions-dir=${extensionsDir}`, '--install-extension', extension];
        await runServerCommand(workbench.host, folder, args);
        for (const name of names) await takePicture(workbench, name, folder, values.to);
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
