import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  'The crash [[was caused by]] a drunk driver.',
  'The blackout was [[the fault of]] the grid operator.',
  'The collapse of the bridge was [[due to]] poor maintenance.',
  "The government's cuts [[led to]] the deaths of three patients.",
  'Negligence by the contractor [[caused]] the fire.',
  'The school failed its pupils [[because the board ignored]] warnings.',
  'Years of underinvestment [[have left]] the network on the brink.',
  'The factory closed [[because of]] bad management.',
  'The riot [[was provoked by]] the police.',
  "[[Thanks to]] the mayor's inaction, the river burst its banks.",
  'The crisis [[stems from]] a decision taken in 2019.',
  'The price rise [[is to blame]] for the fall in sales.',
  'The police [[are responsible for the]] violence.',
  'The drought has been [[made worse by]] illegal wells.',
  "The ministry's delay [[cost eleven lives]].",
  'The defeat was [[down to poor]] selection.',
  'Speculators [[drove up]] the price of maize.',
  'The jam is [[the fault of]] the new traffic lights.',
  'The accident happened [[because]] the driver was on his phone.',
  'Poor planning [[caused]] the shortage.',
  "The mayor's stubbornness [[sank the]] deal.",
  'The fire started [[because of]] faulty wiring.',
  "The city's finances [[were ruined by]] the stadium.",
  'The rise in crime is [[due to]] the closure of youth clubs.',
  "The club went under [[because of]] its owner's greed.",
  'The new tax has [[pushed small shops out]] of business.',
  'The ministry [[is to blame]] for the delay.',
  'The strike [[was provoked by]] management.',
  'The slow response [[cost lives]].',
  'The attack was [[a direct consequence of]] the raid.',
  'The famine was [[man-made]].',
  'Ryanov lost the election [[thanks to]] his own blunders.',
  'The scandal [[forced her out]].',
  'The leak [[stems from]] years of neglect.',
  'The flood is [[the result of years]] of neglect.',
];

const NOT_FOUND = [
  'The match was put off because of heavy rain.',
  'He retired because of a knee injury.',
  'The plane is due to land at noon.',
  'Malaria is caused by a parasite.',
  'The road is closed because of snow.',
  'It is not known whether the fire was caused by a spark.',
  'She missed the vote because she was ill.',
  'The school closed for the holidays.',
  'He thanked the nurses.',
  'The causeway leads to the island.',
  'The shop is closed because it is Sunday.',
  'The flight was late because of fog.',
];

describe('signals of cause', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['cause']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['cause']))).toBe(text);
  });
});
