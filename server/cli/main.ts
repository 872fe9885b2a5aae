import { readFileSync } from 'node:fs';
import { analyse } from '../article/analyse';
import { toAnnotation } from '../formats/annotation';
import { check } from '../rules/check';

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, date } = JSON.parse(line);
  const article = analyse(text, date === undefined ? {} : { date });
  process.stdout.write(`${JSON.stringify(toAnnotation(id, article, check(article)))}\n`);
}
