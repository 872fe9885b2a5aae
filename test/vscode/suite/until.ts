/** Longest wait for one condition, in milliseconds: far more than any takes on a slow machine. */
const GIVE_UP_AFTER_MS = 10_000;
const ASK_EVERY_MS = 20;

/**
 * Waits until `probe` answers with something other than undefined or false, and hands that back.
 *
 * @param what the condition in words, for the failure
 * @throws when the condition does not come true in time
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const deadline = performance.now() + GIVE_UP_AFTER_MS;
  while (performance.now() < deadline) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  throw new Error(`Waited in vain: ${what}`);
}
