import type { Log } from './log';

/** Who wants to hear of something; what one of them throws keeps it from no other. */
export class Listeners<T> {
  private readonly listeners: ((news: T) => unknown)[] = [];

  constructor(private readonly log: Log) {}

  add(listener: (news: T) => unknown): void {
    this.listeners.push(listener);
  }

  /** Tells all of them; does not wait for those that take their time. */
  tell(news: T): void {
    for (const listener of this.listeners) void this.tellOne(listener, news);
  }

  private async tellOne(listener: (news: T) => unknown, news: T): Promise<void> {
    try {
      await listener(news);
    } catch (error) {
      this.log('The editor could not be told of a change.', error);
    }
  }
}
