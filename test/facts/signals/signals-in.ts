import { findQuotations } from '../../../server/facts/quotations/quotations';
import { findSignals } from '../../../server/facts/signals/signals';
import type { Signal, Trigger } from '../../../server/model/signal';
import { STANDARD_CONFIDENCE } from '../../../server/rules/support/signals';
import { viewOf } from '../../support/view';

const LEAD = 'He left at noon. ';

/** The signals of some triggers in a text that the standard profile reports, with offsets into it. */
export function signalsIn(text: string, triggers: readonly Trigger[]): readonly Signal[] {
  const view = viewOf(LEAD + text);
  return findSignals(view, findQuotations(view), [])
    .filter((signal) => signal.confidence >= STANDARD_CONFIDENCE)
    .filter(({ trigger }) => triggers.includes(trigger))
    .map((signal) => ({
      ...signal,
      start: signal.start - LEAD.length,
      end: signal.end - LEAD.length,
    }));
}
