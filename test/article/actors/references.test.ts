import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';
import { marked } from '../../support/marked';

/** Name of the actor that the marked words mean, and the names of all that come into question. */
function meaning(source: string): readonly [string | null, readonly string[]] {
  const { text, spans } = marked(source);
  const { actors, references } = analyse(text);
  const nameOf = (id: string | null): string | null =>
    actors.find((actor) => actor.id === id)?.name ?? null;
  const [span] = spans;
  const found = references.find(({ start, end }) => start === span?.start && end === span.end);
  const candidates = (found?.candidates ?? []).map((id) => nameOf(id) ?? '?');
  return [nameOf(found?.actor ?? null), candidates];
}

describe('whom a pronoun means', () => {
  it.each([
    ['Minister Petro Tkach spoke. According to [[him]], it rained.', 'Petro Tkach'],
    ['“No,” said Olena Tkach. “We lost,” [[she]] added.', 'Olena Tkach'],
    ['Olena Tkach met Petro Hryn. Then [[she]] left.', 'Olena Tkach'],
    ['Petro Hryn, 52, came before Judge Olena Tkach. [[He]] wept.', 'Petro Hryn'],
    ['Mary Wanjiru, a vendor, said two of [[her]] children fell sick.', 'Mary Wanjiru'],
    ['Petro Hryn told his Russian counterpart Pavel Orlov that [[his]] plane was late.', null],
    ['Petro Hryn praised [[his]] Russian counterpart Pavel Orlov.', 'Petro Hryn'],
    [
      'Olena Tkach wept. Iryna Bondar said Olena Tkach had lost. “It is over,” [[she]] said.',
      'Iryna Bondar',
    ],
    ['Petro Hryn spoke. One of them said it rained. “It froze,” [[he]] said.', null],
    [
      'Striker Petro Hryn spoke. “Good,” Petro Hryn said. Coach Pavel Orlov said [[his]] team lost.',
      'Pavel Orlov',
    ],
    ['Judge Petro Hryn said Pavel Orlov ran. According to [[him]], it rained.', 'Petro Hryn'],
    ['Olena Tkach lost. Iryna Bondar and two sons survive [[her]].', 'Olena Tkach'],
    ['Olena Tkach trained as a nurse. “I cured no patient,” [[she]] said.', 'Olena Tkach'],
    ['Petro Hryn spoke. A man who saw it said [[he]] ran.', null],
    ['Tina Novak won. Rozman, [[her]] manager, wept.', 'Tina Novak'],
    ['The Rescue Agency said [[it]] had sent boats.', 'Rescue Agency'],
    ['The Rescue Agency said on [[its]] website that boats left.', 'Rescue Agency'],
    ['A spokesman for Lumex Ltd said [[it]] had won.', 'Lumex Ltd'],
    ['Lumex Ltd reported a rise. Revenue rose, [[it]] said.', 'Lumex Ltd'],
    ['Marlow Rovers have won seven of [[their]] games.', 'Marlow Rovers'],
    ['Olena Tkach testified that a guard had told [[her]] to leave.', 'Olena Tkach'],
    ['Petro Hryn said the police had told [[him]] to leave.', 'Petro Hryn'],
    ['Petro Hryn’s lawyer said [[he]] was innocent.', 'Petro Hryn'],
    ['Olena Tkach lost. Her sister, Iryna Tkach, wept. “It is over,” [[she]] said.', 'Iryna Tkach'],
    ['Petro Hryn said it rained. Pavel Orlov will be late, [[he]] added.', 'Petro Hryn'],
    ['Olena Tkach married Petro Hryn in 1961; [[he]] died in 2004.', 'Petro Hryn'],
    [
      'TKACH: It rained. I like Iryna Bondar.\n\nOlena Tkach: So you believe [[her]]?',
      'Iryna Bondar',
    ],
    ['Lumex Ltd says it gave.\n\nTKACH: And [[it]] paid.', 'Lumex Ltd'],
    ['The Lviv-based company grew. Lumex Ltd said so. [[Its]] stock rose.', 'Lumex Ltd'],
    [
      'Coach Anna Brandt, asked whether Danny Leck would play, said [[he]] was close.',
      'Danny Leck',
    ],
  ])('%s', (source, name) => {
    expect(meaning(source)[0]).toBe(name);
  });
});

describe('whom a pronoun leaves open', () => {
  it.each([
    ['A nurse spoke. [[She]] said it was full.'],
    ['The fund was set up. It grew in [[its]] first year.'],
    ['Lumex Ltd reported a rise. The fund grew, and [[its]] value rose.'],
    ['It rained. According to [[him]], it was bad.'],
    ['Olena Tkach left. [[He]] said no.'],
    ['Petro Hryn said the horse was fit and that Petro Hryn would ride [[him]].'],
    ['Petro Hryn praised the cat. “[[He]] is calm,” Petro Hryn said.'],
    ['Petro Hryn said no. “[[He]] is calm,” he said.'],
  ])('%s', (source) => {
    expect(meaning(source)).toEqual([null, []]);
  });

  it('names all that come into question', () => {
    const source = 'Selim Karaca met governor Orhan Tan. According to [[him]], roads were shut.';
    expect(meaning(source)).toEqual([null, ['Selim Karaca', 'Orhan Tan']]);
  });
});

describe('whom a description means', () => {
  it.each([
    ['Turkish Foreign Minister Cemal Aydın spoke. [[The Turkish politician]] left.', 'Cemal Aydın'],
    ['Lumex Ltd grew. [[The company]] hired.', 'Lumex Ltd'],
    ['The State Polls Commission met. [[The commission]] voted.', 'State Polls Commission'],
    ['Russia sent a note. [[The Russian side]] refused.', 'Russia'],
    ['Members of Local 112 met. Then [[the local]] voted.', 'Local 112'],
    ['Coach Anna Brandt spoke. [[The minister]] left.', null],
    ['Lumex Ltd grew. Farmix Ltd grew. [[The company]] hired.', null],
    ['Ukraine and Russia met. [[The union]] voted.', null],
    ['Petro Hryn, 34, was held. [[The 34-year-old]] has left.', 'Petro Hryn'],
    ['Petro Hryn, 34, was held. [[The 34-year-old baker]] left.', 'Petro Hryn'],
    ['Petro Hryn, 34, was held. [[The 43-year-old]] left.', null],
    ['Petro Hryn wept. [[The 34-year-old]] has left.', 'Petro Hryn'],
    ['Lumex Breweries grew. [[The brewer]] hired.', 'Lumex Breweries'],
    ['Lumex Semiconductor grew. [[The chipmaker]] hired.', 'Lumex Semiconductor'],
    ['Lumex Semiconductor grew. [[The brewer]] hired.', null],
    ['Petro Hryn told Interfax that it rained. [[The agency]] said so.', 'Interfax'],
    ['Lumex Ltd grew. A Farmix Ltd spokeswoman said [[the firm]] shrank.', 'Farmix Ltd'],
    [
      'Lumex Ltd grew. Lumex Ltd hired. Farmix Ltd shrank. Lumex Ltd won. [[The firm]] hired.',
      'Lumex Ltd',
    ],
    [
      'A parent sued the school board. The Lviv School Board spoke. [[The board]] lost.',
      'Lviv School Board',
    ],
    ['A parent sued the parish board. The Lviv School Board spoke. [[The board]] lost.', null],
    ['Petro Hryn told Radio Lviv that it rained. [[The agency]] said so.', null],
    ['Petro Hryn told Radio Lviv that it rained. [[The broadcaster]] said so.', 'Radio Lviv'],
    ['Petro Hryn told The Lviv Post that it rained. [[The broadcaster]] said so.', null],
    ['Striker Pavel Orlov scored. [[The forward]] left.', 'Pavel Orlov'],
    ['Petro Hryn, secretary of the Steel Union, met it. [[The unionist]] has left.', 'Petro Hryn'],
    ['Sen. Petro Hryn spoke. [[The senator]]’s office was shut.', 'Petro Hryn'],
    ['The Rail Museum opened. [[The museum]]’s curator Petro Hryn spoke.', 'Rail Museum'],
    ['Olena Tkach, who died, was a signal engineer. [[The engineer]] won.', 'Olena Tkach'],
    ['Writer Petro Hryn’s widow, Olena Hryn, wept. [[The writer]] died.', 'Petro Hryn'],
    ['UNHCR said it rained. [[The organisation]] voted.', 'UNHCR'],
    ['Turkish Foreign Minister Cemal Aydın spoke. [[The Greek politician]] left.', null],
  ])('%s', (source, name) => {
    expect(meaning(source)[0]).toBe(name);
  });
});
