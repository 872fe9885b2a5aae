import { addUnits, type Day, dayOf, weekdayFrom, weekdayUpTo } from './calendar';
import { LUNAR_DAYS } from './lunar-days';

/** The day on which a holiday falls in a year. */
type Rule = (year: number) => Day | null;

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);

/** The n-th weekday of a month: 4th Thursday of November. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    const first = dayOf(year, month, 1);
    return first === null ? null : addUnits(weekdayFrom(first, weekday), 'week', n - 1);
  };

const lastOf =
  (weekday: number, month: number, lastDay: number): Rule =>
  (year) => {
    const last = dayOf(year, month, lastDay);
    return last === null ? null : weekdayUpTo(last, weekday);
  };

const fromEaster =
  (days: number): Rule =>
  (year) => {
    const day = easter(year);
    return day === null ? null : addUnits(day, 'day', days);
  };

const thanksgiving = nth(4, 4, 11);

const afterThanksgiving =
  (days: number): Rule =>
  (year) => {
    const day = thanksgiving(year);
    return day === null ? null : addUnits(day, 'day', days);
  };

const electionDay: Rule = (year) => {
  const second = dayOf(year, 11, 2);
  return second === null ? null : weekdayFrom(second, 2);
};

/** Gregorian Easter, after the anonymous algorithm in Meeus, Astronomical Algorithms, ch. 8. */
function easter(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Orthodox Easter: Meeus's Julian algorithm, 13 days on (right from 1900 to 2099). */
function orthodoxEaster(year: number): Day | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const julian = dayOf(year, Math.floor(f / 31), (f % 31) + 1);
  return julian === null ? null : addUnits(julian, 'day', 13);
}

const RULES: Readonly<Record<string, Rule>> = {
  'new-years-day': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  'orthodox-christmas': fixed(1, 7),
  'orthodox-easter': orthodoxEaster,
  'martin-luther-king-day': nth(3, 1, 1),
  'inauguration-day': fixed(1, 20),
  'australia-day': fixed(1, 26),
  'groundhog-day': fixed(2, 2),
  'valentines-day': fixed(2, 14),
  'presidents-day': nth(3, 1, 2),
  'womens-day': fixed(3, 8),
  'st-patricks-day': fixed(3, 17),
  nowruz: fixed(3, 21),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  easter,
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'april-fools-day': fixed(4, 1),
  'earth-day': fixed(4, 22),
  'st-georges-day': fixed(4, 23),
  'anzac-day': fixed(4, 25),
  'may-day': fixed(5, 1),
  've-day': fixed(5, 8),
  'victory-day': fixed(5, 9),
  'memorial-day': lastOf(1, 5, 31),
  'fathers-day': nth(3, 7, 6),
  juneteenth: fixed(6, 19),
  'canada-day': fixed(7, 1),
  'fourth-of-july': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'labor-day': nth(1, 1, 9),
  'gandhi-jayanti': fixed(10, 2),
  'columbus-day': nth(2, 1, 10),
  halloween: fixed(10, 31),
  'all-saints-day': fixed(11, 1),
  'bonfire-night': fixed(11, 5),
  'election-day': electionDay,
  'veterans-day': fixed(11, 11),
  'armistice-day': fixed(11, 11),
  'remembrance-sunday': nth(2, 7, 11),
  thanksgiving,
  'black-friday': afterThanksgiving(1),
  'cyber-monday': afterThanksgiving(4),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
};

/** Where a holiday falls in a year; null when that is not known. */
export function holidayIn(name: string, year: number): Day | null {
  const rule = RULES[name];
  if (rule !== undefined) return rule(year);
  const [month, day] = LUNAR_DAYS.get(name)?.get(year) ?? [];
  return month === undefined || day === undefined ? null : dayOf(year, month, day);
}
