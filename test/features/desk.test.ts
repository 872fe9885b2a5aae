import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/article/analyse';
import { readClient } from '../../server/features/desk/client';
import { createLog } from '../../server/features/desk/log';
import { Session } from '../../server/features/desk/session';
import { readSeverities, Settings } from '../../server/features/desk/settings';
import { analyseInSlices } from '../../server/features/desk/slices';
import { cut } from '../../server/features/query/excerpt';
import { fingerprint } from '../../server/features/query/fingerprint';

const URI = 'file:///a.news';

describe('what a client says of itself', () => {
  const client = (initializationOptions?: unknown) =>
    readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions }).options;

  it('may be nothing', () => {
    const { documentation, commands, attribution } = client();
    expect({ documentation, commands: [...commands], attribution }).toEqual({
      documentation: null,
      commands: [],
      attribution: false,
    });
  });

  it.each([[null], ['x'], [7], [[]], [{ commands: 'all', attribution: 1, documentation: 3 }]])(
    'may be nonsense: %j',
    (options) => {
      expect(client(options)).toMatchObject({ documentation: null, attribution: false });
    },
  );

  it('is taken as said', () => {
    const said = { documentation: 'file:///d/', commands: ['a', 3], attribution: true };
    expect(client(said)).toMatchObject({
      documentation: 'file:///d',
      commands: new Set(['a']),
      attribution: true,
    });
  });
});

describe('settings', () => {
  it('pass over what is no severity', () => {
    expect(readSeverities({ rules: { a: 'off', b: 'loud', c: 3, d: 'hint' } })).toEqual({
      a: 'off',
      d: 'hint',
    });
    expect(readSeverities(null)).toEqual({});
    expect(readSeverities({ rules: 'all' })).toEqual({});
  });

  it('are asked for once for each document, and again when they have changed', async () => {
    const asked: string[] = [];
    const settings = new Settings({
      read: async (uri) => void asked.push(uri),
      failed: () => undefined,
      onRuleError: () => undefined,
    });
    await Promise.all([settings.of('a'), settings.of('b'), settings.of('a')]);
    expect(asked).toEqual(['a', 'b']);
    settings.drop();
    await settings.of('a');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('are the defaults when they cannot be had', async () => {
    const failures: unknown[] = [];
    const settings = new Settings({
      read: () => Promise.reject(new Error('gone')),
      failed: (error) => failures.push(error),
      onRuleError: () => undefined,
    });
    expect((await settings.of('a')).severity).toBeUndefined();
    expect(failures).toHaveLength(1);
  });
});

describe('the log', () => {
  it('has every failure of a rule, and the user sees it once', () => {
    const written: string[] = [];
    const shown: string[] = [];
    const { ruleFailed } = createLog({
      write: (message) => written.push(message),
      show: async (message) => void shown.push(message),
    });
    ruleFailed('one', new Error('broke'));
    ruleFailed('one', new Error('broke again'));
    ruleFailed('two', 'not even an error');
    expect(written).toHaveLength(3);
    expect(written[0]).toContain('The rule one failed; the other rules still apply. Error: broke');
    expect(written[2]).toMatch(/not even an error$/);
    expect(shown.map((message) => message.slice(0, 35))).toEqual([
      'Copydesk: the rule one failed and w',
      'Copydesk: the rule two failed and w',
    ]);
  });
});

/** A document that can be edited, its session, and how often it was analysed. */
function openSession(text: string) {
  const document = TextDocument.create(URI, 'news', 1, text);
  const runs = { count: 0 };
  const config = {};
  const session = new Session(
    document,
    async () => config,
    () => {
      runs.count++;
    },
  );
  const edit = (newText: string, version: number): void => {
    TextDocument.update(document, [{ text: newText }], version);
  };
  return { session, runs, edit };
}

describe('a session', () => {
  it('analyses a version once, however many ask', async () => {
    const { session, runs } = openSession('It rained.');
    const views = await Promise.all([session.view(), session.view(), session.view()]);
    expect(runs.count).toBe(1);
    expect(new Set(views).size).toBe(1);
    expect(await session.view()).toBe(views[0]);
  });

  it('answers with the newest text, whenever it was asked', async () => {
    const { session, runs, edit } = openSession('One.');
    const first = session.view();
    edit('Two.', 2);
    edit('Three.', 3);
    expect((await first)?.article.text).toBe('Three.');
    expect((await first)?.version).toBe(3);
    expect(runs.count).toBe(1);
  });

  it('keeps what it handed out as it was', async () => {
    const { session, edit } = openSession('One.\nTwo.');
    const before = await session.view();
    edit('Everything else.', 2);
    await session.view();
    expect(before?.document.getText()).toBe('One.\nTwo.');
  });

  it('answers nothing once it is closed', async () => {
    const { session } = openSession('One.');
    const asked = session.view();
    session.close();
    expect(await asked).toBeUndefined();
  });
});

describe('an analysis in slices', () => {
  const text = 'One.\n\nTwo.\n\nThree.\n\nFour.';
  const clock = (step: number) => {
    let time = 0;
    return () => {
      time += step;
      return time;
    };
  };

  it('gives up when nobody needs it, and keeps what is done', async () => {
    const outcome = await analyseInSlices(text, {}, undefined, () => true, clock(5));
    if (outcome.article !== null) throw new Error('it did not give up');
    expect(outcome.done.map(({ paragraph }) => paragraph.text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('is the same as one in a single go', async () => {
    const outcome = await analyseInSlices(text, {}, undefined, () => false, clock(100));
    expect(outcome.article).toEqual(analyse(text));
  });

  it('goes on from what is known', async () => {
    const { paragraphs } = analyse(text);
    const outcome = await analyseInSlices(text, {}, { paragraphs }, () => true, clock(100));
    expect(outcome.article).toEqual(analyse(text));
  });
});

describe('small parts', () => {
  it('cut at a word, and never through a character', () => {
    expect(cut('one two three', 9)).toBe('one two…');
    expect(cut('one', 9)).toBe('one');
    expect(cut('aaaa😀bbbb', 6)).toBe('aaaa…');
  });

  it('give equal data one name, and other data another', () => {
    expect(fingerprint({ a: [1] })).toBe(fingerprint({ a: [1] }));
    expect(fingerprint({ a: [1] })).not.toBe(fingerprint({ a: [2] }));
  });
});
