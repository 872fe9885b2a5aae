import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../server/model/signal';
import { signalsIn } from './signals-in';

const ALL: readonly Trigger[] = [
  'mind',
  'cause',
  'prediction',
  'wrongdoing',
  'evaluation',
  'finding',
  'vague',
  'impersonal',
];

const FOUND: readonly (readonly [Trigger, string])[] = [
  ['mind', 'Bosses sacked six drivers at the southern garage to frighten the strikers.'],
  ['mind', 'The company hired an actor for the evening to impress the buyers.'],
  ['mind', 'The dean moved the vote to a Friday night to avoid awkward questions.'],
  ['mind', 'The party would rather lose the town than share it.'],
  ['mind', 'The landlord has never had the slightest intention of mending the roof.'],
  ['mind', 'The clerk kept silent for fear of losing his post.'],
  ['mind', 'The club sold its captain in the vain hope of paying its debts.'],
  ['cause', 'Had the county repaired the wall, the village would still be standing.'],
  ['cause', 'The crash could easily have been avoided.'],
  ['cause', 'The shortage is of the board’s own making.'],
  ['cause', 'Fields are dry because the ministry refuses to open the sluice.'],
  ['cause', 'The affair has shattered public confidence in the courts.'],
  ['prediction', 'Fewer young people will stand for office.'],
  ['prediction', 'Whatever the court decides, the farmers will lose.'],
  ['prediction', 'The inquiry will take years.'],
  ['prediction', 'The lifts will be running again before Easter.'],
  ['prediction', 'The coalition cannot survive.'],
  ['wrongdoing', 'Clerks shredded the visitors’ file before the auditors arrived.'],
  ['wrongdoing', 'Somebody in the office backdated the contract.'],
  ['wrongdoing', 'The owner has docked wages for toilet breaks.'],
  ['evaluation', 'In a listless, rambling speech, the mayor promised a new pool.'],
  ['evaluation', 'The verdict does the police little credit.'],
  ['evaluation', 'The library is a small miracle of glass and oak.'],
  ['evaluation', 'The play is hardly a masterpiece.'],
  ['evaluation', 'The new stove earns its keep.'],
  ['finding', 'Every second farm in the district has a leaking tank.'],
  ['finding', 'The new pie outsells every other dish in the county.'],
  ['finding', 'The tower is the tallest in the country.'],
  ['finding', 'No older mill has been found in the valley.'],
  ['impersonal', 'It is increasingly clear that the bridge was unsafe.'],
  ['vague', 'Some are saying that the sluice was opened at night.'],
  ['vague', 'As per officials, the road was closed at noon.'],
];

const NOT_FOUND: readonly string[] = [
  'The council voted to punish the club.',
  'The court has the power to punish a witness who stays away.',
  'Parents came to the school to please their children.',
  'If the board sacks six drivers at the garage to frighten them, the union will meet.',
  'The driver swerved across the road to avoid a fox.',
  'Would the party rather lose the town than share it?',
  'The hotel would prefer guests who book early.',
  'Had the fog lifted, the ferry would have sailed.',
  'Had the shot gone in, the team would have won.',
  'The money has been saved.',
  'The match was stopped because the referee failed to arrive.',
  'The film is of her own choosing.',
  'The storm damaged two roofs and a fence.',
  'More trains will stop at Ely from Monday.',
  'The repairs will take six weeks.',
  'The law will come into force on July 1.',
  'The team will play in Leeds on Sunday.',
  'Whatever the weather, the fair opens at noon.',
  'The hall cannot hold 500 people.',
  'Clerks shredded old newspapers for the stable.',
  'The ship docked in Mersin at dawn.',
  'A doctor shredded cabbage for the soup.',
  'In a short speech, the mayor thanked the nurses.',
  'In a speech on Monday, the mayor opened the pool.',
  'She gave the bank her credit card.',
  'The museum has a collection of small stones.',
  'The lorry was hardly scratched.',
  'Keep the receipt.',
  'Some 30 people came, most of them pensioners.',
  'A filing puts the loss at 4 million lira.',
  'She is the youngest in the family.',
  'It is clear and cold.',
  'Some are old and some are new.',
];

describe('constructions', () => {
  test.each(FOUND)('of %s are found in %j', (trigger, text) => {
    expect(signalsIn(text, [trigger])).not.toEqual([]);
  });

  test.each(NOT_FOUND)('are not seen in %j', (text) => {
    expect(signalsIn(text, ALL)).toEqual([]);
  });
});
