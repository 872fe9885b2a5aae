/** How often the person an article is about is spoken of at the least, and how much more than others. */
const LEAST = 4;
const LEAD = 2;

/** Keeps count of the people spoken of, to tell whom the article is about. */
export class Topic {
  private readonly counts = new Map<string, number>();
  private first: string | null = null;
  private second = 0;

  /** Counts a mention of a person. */
  add(actor: string): void {
    const count = (this.counts.get(actor) ?? 0) + 1;
    this.counts.set(actor, count);
    if (actor === this.first) return;
    const most = this.first === null ? 0 : (this.counts.get(this.first) ?? 0);
    if (count > most) {
      this.second = most;
      this.first = actor;
    } else this.second = Math.max(this.second, count);
  }

  /** Id of the person that is spoken of far more than any other so far; null for none. */
  of(): string | null {
    const most = this.first === null ? 0 : (this.counts.get(this.first) ?? 0);
    return most >= LEAST && most >= LEAD * this.second ? this.first : null;
  }
}
