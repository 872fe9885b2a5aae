import type { Article } from '../../model/article';

const OPINION = /^(?:opinion|op-ed|column|commentary|editorial|leader|letters?|review|blog)$/i;

/** True when the front matter says that the story is somebody's opinion. */
export function isOpinion({ document }: Article): boolean {
  return (
    document.frontMatter?.fields.some(
      ({ name, value }) => name === 'genre' && OPINION.test(value.trim()),
    ) ?? false
  );
}
