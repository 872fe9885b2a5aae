/** What a step of training is given. */
export interface Step {
  /** Folder of the training data; docs/model-card.md says in what form. */
  readonly data: string;
  /** The value of one of the step's options, e.g. `names-epochs`. */
  readonly option: (name: string) => string | undefined;
  readonly seed: number;
  /** A file of weights in the folder that they go to. */
  readonly weights: (name: string) => string;
  readonly log: (line: string) => void;
}

/** Options of a step: what they are by default, and what they mean. */
export type StepOptions = Readonly<
  Record<string, readonly [byDefault: string | undefined, help: string]>
>;
