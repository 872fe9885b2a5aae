/** A holiday's name as a row of lower-case words without apostrophes and full stops. */
export interface HolidayName {
  readonly words: readonly string[];
  /** Key in the calendar of holidays. */
  readonly name: string;
  /** Common in other senses ("Christmas cards"): wants a preposition before it. */
  readonly weak: boolean;
}

/** Key: names, `~` before a weak one. */
const NAMES = `
new-years-day: new year s day, new years day
new-years-eve: new year s eve, new years eve
orthodox-christmas: orthodox christmas
orthodox-easter: orthodox easter
martin-luther-king-day: martin luther king jr day, martin luther king day, mlk day
inauguration-day: inauguration day
groundhog-day: groundhog day
valentines-day: valentine s day, valentines day
presidents-day: presidents day
womens-day: international women s day
st-patricks-day: st patrick s day, saint patrick s day
nowruz: ~nowruz, ~newroz
ash-wednesday: ash wednesday
palm-sunday: palm sunday
maundy-thursday: maundy thursday
good-friday: good friday
easter: easter sunday, ~easter
easter-monday: easter monday
april-fools-day: april fool s day, april fools day
earth-day: earth day
st-georges-day: st george s day
anzac-day: anzac day
may-day: ~may day
ve-day: ve day
victory-day: ~victory day
ascension: ascension day
pentecost: pentecost sunday, ~pentecost
whit-monday: whit monday
memorial-day: memorial day
fathers-day: father s day
juneteenth: ~juneteenth
canada-day: canada day
fourth-of-july: fourth of july
bastille-day: bastille day
labor-day: labor day
columbus-day: columbus day, indigenous peoples day
halloween: ~halloween
all-saints-day: all saints day
bonfire-night: bonfire night, guy fawkes night
election-day: election day
veterans-day: veterans day
armistice-day: armistice day, remembrance day
remembrance-sunday: remembrance sunday
thanksgiving: thanksgiving day, ~thanksgiving
black-friday: ~black friday
cyber-monday: ~cyber monday
christmas-eve: christmas eve
christmas: christmas day, ~christmas
boxing-day: boxing day
australia-day: australia day
gandhi-jayanti: gandhi jayanti
lunar-new-year: lunar new year, chinese new year
passover: ~passover
rosh-hashanah: ~rosh hashanah
yom-kippur: ~yom kippur
hanukkah: ~hanukkah
ramadan: ~ramadan
eid-al-fitr: eid al fitr, eid ul fitr
eid-al-adha: eid al adha, eid ul adha
diwali: ~diwali, ~deepavali
holi: ~holi
`;

/** Names by their first word, longer ones first. */
export const HOLIDAY_NAMES: ReadonlyMap<string, readonly HolidayName[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly HolidayName[]> {
  const names = NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((form) => ({
        name,
        weak: form.startsWith('~'),
        words: form.replace('~', '').split(' '),
      }));
    })
    .sort((a, b) => b.words.length - a.words.length);
  return groupByFirst(names);
}

function groupByFirst(names: readonly HolidayName[]): ReadonlyMap<string, readonly HolidayName[]> {
  const groups = new Map<string, HolidayName[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    const group = groups.get(first) ?? [];
    group.push(name);
    groups.set(first, group);
  }
  return groups;
}
