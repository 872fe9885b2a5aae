import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  "The minister's [[shameful]] performance [[did the country no favours]].",
  'It was a [[masterful]] display from a manager at the peak of his powers.',
  'The new stadium is [[a monument to waste]].',
  'The scheme is [[nothing but a]] tax on the poor.',
  "The company's flagship phone is [[simply the best]] device [[money can buy]].",
  'The bill is [[an attack on working]] families.',
  "The judge's [[lenient]] sentence was [[an insult to]] the victims.",
  "The council's [[sloppy]] handling of the contract left taxpayers out of pocket.",
  "The mayor's tired [[excuses]] [[fooled nobody]].",
  "The president's [[rambling]] speech bored even his allies.",
  'The deal is a [[humiliating]] [[climbdown]] for the government.',
  'The festival [[was a triumph]] from start to finish.',
  'The opposition has [[once again shown]] that it [[cannot be trusted]].',
  'The law is a [[blatant]] attempt to silence journalists.',
  "The government's response has been slow, [[confused]] and [[weak]].",
  'The award is [[richly deserved]].',
  'The airport is a [[national embarrassment]].',
  'This is [[the kind of leadership]] the country has been waiting for.',
  'The plan [[makes no sense]].',
  'The policy has been [[an utter failure]].',
  "The [[regime]]'s [[puppets]] in parliament waved it through.",
  "The hospital's [[elegant]] new wing [[puts every rival to shame]].",
  'The committee, a [[toothless]] [[talking shop]], met for two hours.',
  '[[Only a fool]] would trust the ministry now.',
  'The striker was [[hopeless]] in front of goal.',
  'The budget [[is a gift to]] the rich.',
  'His answer [[was a lie]].',
  'The ruling, a [[slap in the face]] for every tenant in the city, was read out in eight minutes.',
  'It was a performance of [[breathtaking]] [[arrogance]].',
  "The new timetable is [[a dog's breakfast]].",
  'The bridge is an [[eyesore]].',
  'Nobody in their [[right mind would]] pay the new fare.',
  "The commission's report [[is a triumph]] of clarity over bureaucracy.",
  'Once again, the ministry has [[let down the very]] people it is meant to serve.',
  "The company's apology [[rang hollow]].",
  "The minister's excuse does not [[stand up to scrutiny]].",
  'The exhibition is [[a must for]] lovers of modern art.',
  'The goalkeeper made a [[howler]] in the 80th minute.',
  'In a speech full of [[empty promises]], the governor said taxes would fall.',
  'The museum, easily the [[finest]] in the region, reopened on Saturday.',
  'The government has [[made a hash of]] the reform.',
  'The vote was [[a foregone conclusion]] [[stitched up by]] party bosses.',
  'Its [[seamless]] interface will delight customers.',
  "The rebels' [[so-called]] parliament met on Monday.",
  'The police investigation [[was a shambles]] from the start.',
  "The mayor's [[pet project]] has [[eaten up half]] the budget.",
  "The opposition's [[cynical]] [[stunt]] achieved nothing.",
  'The proposal is [[dead on arrival]].',
  'The team [[played with heart]] and [[deserved the cup]].',
  'The judge showed [[remarkable]] [[leniency]].',
  'The tax is simply [[unfair]].',
  'The vote, a [[cynical]] [[betrayal]] of the pensioners, took an hour.',
  'In Lagos the plan died; [[in truth,]] nobody mourned it.',
  'The [[so-called]] reform closed nine schools.',
];

const NOT_FOUND = [
  'The worst-hit villages are in the south.',
  'He was charged with reckless driving.',
  'The minister called the law a disgrace.',
  'Critics at the meeting denounced the shameful vote.',
  'The Brave Heart Foundation gave beds.',
  'Is the bridge a disgrace?',
  'The wreck lies on the sea bed.',
  'The film “A Shameless Thief” won.',
  'She won the prize for best actress.',
  'Revolutionary Guards closed the strait.',
  'The king opened the Great Hall.',
  'The council met on Monday at ten.',
  'Ward 9 has 24 beds.',
  'The recipe for bread is on the wall.',
  'The letter was two pages long.',
];

describe('signals of evaluation', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['evaluation']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['evaluation']))).toBe(text);
  });
});
