import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  'The president [[is terrified]] of losing the election.',
  'She resigned because she [[could no longer stand]] her boss.',
  'The chairman has [[never forgiven]] the board.',
  'Residents [[feel abandoned]].',
  'He [[knew]] the bridge was unsafe.',
  'The company [[cares more about]] profit than safety.',
  'The prime minister [[secretly wants]] the talks to fail.',
  'The goalkeeper [[was heartbroken]].',
  'Voters are [[tired of]] promises.',
  'The general [[dreams of]] power.',
  'The ministry [[is embarrassed]] by the leak.',
  'He did not [[believe]] a word of it.',
  'Investors [[are nervous]].',
  'The union has [[lost patience]].',
  '[[Eager to]] please Washington, Warsaw signed.',
  'The coach [[no longer trusts]] his captain.',
  'The governor [[enjoys]] the attention.',
  'Kimani [[wanted revenge]].',
  'The board [[panicked]].',
  'The delegation left the room [[in a rage]].',
  'The ambassador [[was not pleased]].',
  '[[Driven by ambition]], he ran again.',
  'The players have [[given up on]] their manager.',
  'The vote [[was meant to humiliate]] the mayor.',
  'The chancellor [[is rattled]] by the polls.',
  'Washington has grown [[tired of]] the talks.',
  'The director [[resented]] being told what to do.',
  'Tehran is [[in no mood to]] compromise.',
  'The board [[hopes]] the scandal will go away.',
  'Villagers [[are convinced]] the dam is cursed.',
  'He [[never liked]] the job.',
  'She [[longed for]] a quieter life.',
  'The coach [[regrets]] selling his captain.',
  'The prince [[hates]] publicity.',
  'The owners [[see the club as]] a toy.',
  '[[Deep down]], the party [[knows]] it cannot win.',
  '[[Jealous of]] her success, he leaked the file.',
  'The minister did not [[want]] the report published.',
  'The firm [[was ashamed]] of its record.',
  'The generals [[distrust]] the new president.',
  'Beijing [[was stung by]] the criticism.',
  'The family [[is heartbroken]].',
  'Farmers [[fear]] for the harvest.',
  'He [[was determined to]] [[get even]].',
  'Ankara [[fears]] a drought.',
  '[[Fearing]] an early winter, the village bought wood.',
  'He did it [[out of spite]].',
];

const NOT_FOUND = [
  'The most wanted man in Izmir was caught.',
  'Two fishermen are feared dead.',
  'Anyone who wants a ticket can queue.',
  'If the council wants the land, it must pay.',
  'She said nothing and left.',
  'The street is known as the Spice Mile.',
  'The match was abandoned after an hour.',
  'The house was empty.',
  'The think tank published a report.',
  'People want to vote by post.',
  'Does he want the job?',
  'He shook his head and walked off.',
  'The minister is ill.',
  'Police want to speak to a man in a red coat, if he can be found.',
];

describe('signals of mind', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['mind']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['mind']))).toBe(text);
  });
});
