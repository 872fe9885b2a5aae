import { MissingData } from './missing';

/** Parses JSON of a file; throws {@link MissingData} for what is none. */
export function parseJson(file: string, json: string, form: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new MissingData(file, form, 'holds something that is no JSON');
  }
}

/** True for an object whose fields can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
