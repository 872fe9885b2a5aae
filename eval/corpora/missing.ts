/** Data that is not where it was looked for, or not in the form that it should have. */
export class MissingData extends Error {
  /** @param form What should be there, in words. */
  constructor(
    readonly place: string,
    readonly form: string,
    readonly reason: string = 'is not there',
  ) {
    super(`${place} ${reason}`);
    this.name = 'MissingData';
  }
}
