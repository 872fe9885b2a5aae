/**
 * The article that the tests open: a heading, a dateline, two actors who speak, a day that does not fit its date
 * (February 12, 2026, is a Thursday), and a source that nobody could ask.
 */
export const ARTICLE = `---
title: Ferries return to the lagoon
date: 2026-02-11
---

# Ferries return to the lagoon

LAGOS, Feb 11 (Reuters) — Transport commissioner Adaeze Okafor said on Wednesday that ferries would cross the lagoon again in March.

“The boats are safe,” Okafor told reporters at the terminal.

## Fares

Experts say the fares are too high.

The state assembly voted on the fares on Monday, February 12, 2026. Okafor said the vote was final.
`;
