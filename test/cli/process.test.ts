import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cli, openCli } from '../support/cli';

/** One warning, whatever else the rules come to: 24 May 2025 was a Saturday. */
const FAULTY = 'The council of Izmir met on Monday, May 24, 2025.\n';
const PLACE = '1:29';
const CLEAN = 'The council of Izmir met on Saturday, May 24, 2025.\n';

describe('copydesk', () => {
  let cli: Cli;

  beforeAll(async () => {
    cli = await openCli();
    await cli.file('faulty.news', FAULTY);
    await cli.file('clean.news', CLEAN);
    await cli.file('binary.news', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]));
    await cli.file('latin.news', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    await cli.file('folder/inside.news', CLEAN);
  });

  afterAll(() => cli.close());

  describe('check', () => {
    it('is content with clean copy', async () => {
      expect(await cli.run(['check', 'clean.news'])).toEqual({
        status: 0,
        stdout: 'No findings in 1 file\n',
        stderr: '',
      });
    });

    it('says where and what is wrong', async () => {
      const { status, stdout, stderr } = await cli.run(['check', 'clean.news', 'faulty.news']);
      expect(stdout).toMatch(
        new RegExp(`^faulty\\.news:${PLACE}: warning: .+ \\[weekday-date-mismatch\\]\\n`),
      );
      expect(stdout).toMatch(/\n1 warning in 1 of 2 files\n$/);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    });

    it.each([
      ['--fail-on=error', 0],
      ['--fail-on=never', 0],
      ['--fail-on=hint', 1],
    ])('with %s exits with %i', async (option, status) => {
      expect((await cli.run(['check', option, 'faulty.news'])).status).toBe(status);
    });

    it('reads standard input', async () => {
      const { stdout, status } = await cli.run(['check', '-'], FAULTY);
      expect(stdout).toContain(`<stdin>:${PLACE}: warning:`);
      expect(status).toBe(1);
    });

    it('counts columns as editors do, after a byte order mark and CRLF', async () => {
      const { stdout } = await cli.run(['check', '-'], `\uFEFF${CLEAN}\r\n\r\n😀 ${FAULTY}`);
      expect(stdout).toContain('<stdin>:4:32: warning:');
    });

    it('prints findings only with --quiet', async () => {
      expect((await cli.run(['check', '--quiet', 'clean.news'])).stdout).toBe('');
      expect(
        (await cli.run(['check', '-q', 'faulty.news'])).stdout.trim().split('\n'),
      ).toHaveLength(1);
    });

    it('shows the words at fault with --excerpt', async () => {
      const { stdout } = await cli.run(['check', '--excerpt', 'faulty.news']);
      expect(stdout).toContain('\n    The council of Izmir met on Monday, May 24, 2025.\n');
      expect(stdout).toMatch(/\n {32}~+\n/);
    });

    it('does what it can when some inputs cannot be read', async () => {
      const run = await cli.run([
        'check',
        'missing.news',
        'faulty.news',
        'folder',
        'binary.news',
        'latin.news',
        'clean.news',
      ]);
      expect(run.stderr.split('\n')).toEqual([
        'copydesk: missing.news: no such file; check the name',
        'copydesk: folder: is a directory; name the files in it',
        'copydesk: binary.news: is a binary file; only text can be read',
        'copydesk: latin.news: is not UTF-8 text (byte 0xE9 in line 1); save it as UTF-8',
        '',
      ]);
      expect(run.stdout).toMatch(/\n1 warning in 1 of 2 files; 4 could not be checked\n$/);
      expect(run.status).toBe(2);
    });

    it('writes nothing on standard output when nothing could be read', async () => {
      expect(await cli.run(['check', 'missing.news'])).toMatchObject({ status: 2, stdout: '' });
    });
  });

  describe('annotate', () => {
    it('prints the annotation format, one line an article, named by its path', async () => {
      const { stdout, status } = await cli.run(['annotate', 'clean.news', 'folder/inside.news']);
      const [first, second, rest] = stdout.split('\n');
      expect(JSON.parse(first ?? '')).toMatchObject({
        schema: 'copydesk/annotation@1',
        id: 'clean.news',
        findings: [],
      });
      expect(JSON.parse(second ?? '')).toMatchObject({ id: 'folder/inside.news' });
      expect(rest).toBe('');
      expect(status).toBe(0);
    });

    it('takes the date where the article holds none', async () => {
      const dateOf = async (text: string) =>
        JSON.parse((await cli.run(['annotate', '--date', '2025-05-24', '-'], text)).stdout)
          .articleDate;
      expect(await dateOf('Rain fell.')).toBe('2025-05-24');
      expect(await dateOf(' date 2025-01-02 Rain fell.')).toBe('2025-01-02');
    });

    it('does what it can when some inputs cannot be read', async () => {
      const { stdout, stderr, status } = await cli.run(['annotate', 'folder', 'clean.news']);
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(stderr).toBe('copydesk: folder: is a directory; name the files in it\n');
      expect(status).toBe(2);
    });
  });

  describe('annotate --jsonl', () => {
    const answers = async (input: string | Uint8Array) => {
      const { stdout, stderr, status } = await cli.run(['annotate', '--jsonl'], input);
      const lines = stdout.split('\n').filter((line) => line !== '');
      return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
    };

    it('answers each line with one line, in order', async () => {
      const requests = Array.from({ length: 20 }, (_, i) => ({ id: `a${i}`, text: CLEAN }));
      const { lines, status } = await answers(
        requests.map((each) => JSON.stringify(each)).join('\n'),
      );
      expect(lines.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
      expect(status).toBe(0);
    });

    it('reads CRLF, blank lines, a byte order mark and no last line break', async () => {
      const { lines, status } = await answers(
        '\uFEFF{"id":1,"text":"Rain."}\r\n\r\n{"id":2,"text":""}',
      );
      expect(lines.map(({ id }) => id)).toEqual([1, 2]);
      expect(status).toBe(0);
    });

    it('gives each text its own date', async () => {
      const { lines } = await answers(
        '{"id":"a","text":"Rain.","date":"2025-05-24"}\n{"id":"b","text":"Rain.","date":null}\n',
      );
      expect(lines.map(({ articleDate }) => articleDate)).toEqual(['2025-05-24', null]);
    });

    it('answers lines that cannot be read with an error, and goes on', async () => {
      const bad = [
        'no json',
        '[]',
        '{"text":"Rain."}',
        '{"id":"c"}',
        '{"id":"d","text":"Rain.","date":"24 May"}',
      ];
      const { lines, status, stderr } = await answers(
        Buffer.concat([
          Buffer.from(`${bad.join('\n')}\n`),
          Uint8Array.from([0x22, 0xff, 0x22, 10]),
          Buffer.from('{"id":"last","text":"Rain."}\n'),
        ]),
      );
      expect(lines.slice(0, -1)).toEqual([
        { error: expect.stringContaining('not JSON') },
        { error: expect.stringContaining('not a JSON object') },
        { error: expect.stringContaining('"id"') },
        { id: 'c', error: expect.stringContaining('"text"') },
        { id: 'd', error: expect.stringContaining('YYYY-MM-DD') },
        { error: expect.stringContaining('UTF-8') },
      ]);
      expect(lines.at(-1)).toMatchObject({ id: 'last', schema: 'copydesk/annotation@1' });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    });

    it('reads lines of any length', async () => {
      const text = `${'<!-- '.padEnd(3_000_000, 'x')} -->\n\n${CLEAN}`;
      const { lines } = await answers(`${JSON.stringify({ id: 'long', text })}\n`);
      expect(lines[0].id).toBe('long');
    });
  });

  describe('wrong usage', () => {
    it.each([
      [['check'], "copydesk: missing required argument 'files'. See copydesk --help\n"],
      [['check', '--colour', 'x'], "copydesk: unknown option '--colour'. See copydesk --help\n"],
      [
        ['chekc', 'x'],
        "copydesk: unknown command 'chekc' (Did you mean check?) See copydesk --help\n",
      ],
      [['lsp'], "copydesk: required option '--stdio' not specified. See copydesk --help\n"],
      [
        ['annotate'],
        'copydesk: no files given; name some, or use - or --jsonl. See copydesk --help\n',
      ],
      [
        ['annotate', '--jsonl', 'x'],
        'copydesk: --jsonl reads standard input; leave out the files. See copydesk --help\n',
      ],
    ])('%j', async (args, stderr) => {
      expect(await cli.run(args)).toEqual({ status: 2, stdout: '', stderr });
    });

    it.each([
      ['--date', '2025-02-30'],
      ['--fail-on', 'fatal'],
    ])('%s %s', async (option, value) => {
      const run = await cli.run(['check', option, value, 'clean.news']);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^copydesk: [^\n]*is invalid\.[^\n]* See copydesk --help\n$/);
    });
  });

  it('tells its version and how it is used', async () => {
    expect(await cli.run(['--version'])).toMatchObject({ status: 0, stdout: /^\d+\.\d+\.\d+\n$/ });
    expect((await cli.run(['--help'])).stdout).toContain('check [options] <files...>');
  });

  it('lists the rules', async () => {
    expect((await cli.run(['rules'])).stdout).toMatch(/^weekday-date-mismatch +warning +\S/m);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [cli.bundle, 'annotate', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 'a', text: CLEAN })}\n`;
    child.stdin.write(line.repeat(2000));
    const [status] = await once(child, 'exit');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
