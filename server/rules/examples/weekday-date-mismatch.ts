/** What the rule flags. */
export const flagged: readonly string[] = [
  ` date 2025-05-24

Parliament in Kyiv will vote on [[Tuesday, May 27, 2024]].`,
  `---
title: Ferry timetable
date: 2025-03-14
---

The ferry to Bursa will sail again on [[Monday, 18 March]].`,
  `---
title: Rally in Lagos
date: 2025-08-01
---

The rally will be held on [[Sunday 9 August]] at noon.`,
  `---
title: Test match
date: 2024-11-20
---

The test match begins on [[Thursday, November 22]].`,
  `---
title: Council vote
date: 2025-10-06
---

The council will vote on [[Wednesday 7 October]], its leader said.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  ` date 2025-05-24

Parliament in Kyiv will vote on Tuesday, May 27, 2025.`,
  ` date 2025-05-24

Parliament will vote on May 27. The session starts on Tuesday.`,
  `---
date: 2025-03-14
---

The ferry to Bursa will sail again on Tuesday, 18 March.`,
  `---
date: 2025-08-01
---

The rally will be held on Saturday 9 August at noon.`,
  `---
date: 2024-11-20
---

The test match begins on Friday, November 22.`,
  `---
date: 2025-10-06
---

The council will vote on Tuesday 7 October.`,
  `---
date: 2024-02-28
---

The shop opens on Thursday, 29 February.`,
  `No date

The trial starts on Monday in Washington. It will end by Friday.`,
  `---
date: 2025-10-06
---

Sunday Okafor, 27, was born on 4 May 1998. The band Black Friday played on 3 October.`,
  `---
date: 2025-10-06
---

Voters went to the polls on Sunday. On 12 October the second round follows.`,
];
