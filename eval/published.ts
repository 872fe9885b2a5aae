/** What others reach on a measure, as text, since not every figure is of one sort. */
export interface Published {
  /** What this project sets itself. */
  readonly aim?: string;
  /** A linear prototype: a CRF for cues, then one for the source and content of each. */
  readonly prototype?: string;
  /** Figures that others published, with whose they are. */
  readonly peers?: string;
  /** How far annotators agree with each other, scored as predictions of one another. */
  readonly annotators?: string;
}

/** Figures under the ids of the table's lines; docs/accuracy.md says where they come from. */
export const PUBLISHED: Readonly<Record<string, Published>> = {
  'claims.attribution': { aim: '≥ 70', prototype: '66.8', annotators: '75.3' },
  'claims.piece.source': {
    aim: '≥ 72',
    peers: 'CRF 51, BiLSTM-CRF 70, BERT-CRF 82',
    annotators: '78',
  },
  'claims.piece.cue': {
    aim: '≥ 71',
    peers: 'CRF 53, BiLSTM-CRF 67, BERT-CRF 75',
    annotators: '71',
  },
  'claims.piece.content': {
    aim: '≥ 62',
    peers: 'CRF 29, BiLSTM-CRF 59, BERT-CRF 71',
    annotators: '71',
  },
  'claims.citron.source': {
    aim: '≥ 73',
    prototype: '71.6',
    peers: 'Citron 82.0 (PARC 3)',
    annotators: '74.1',
  },
  'claims.citron.cue': {
    aim: '≥ 73',
    prototype: '72.0',
    peers: 'Citron 82.3 (PARC 3)',
    annotators: '70.6',
  },
  'claims.citron.content': {
    aim: '≥ 61',
    prototype: '58.6',
    peers: 'Citron 59.3 (PARC 3)',
    annotators: '67.4',
  },
  'claims.speech.source': { prototype: '84', annotators: '89' },
  'claims.speech.cue': { prototype: '88', annotators: '87' },
  'claims.speech.content': { prototype: '74', annotators: '86' },
  'claims.kind.direct': { prototype: 'P 96, R 85' },
  'claims.kind.mixed': { prototype: 'P 85, R 82' },
  'claims.kind.indirect': { prototype: 'P 72, R 57' },
  'names.conll2003-testa.all': {
    aim: '≥ 93',
    prototype: '94.1 (all four kinds)',
    peers: 'compromise 50 (CoNLL test)',
  },
  'names.conll2003-testa.PER': { peers: 'compromise 52 (CoNLL test)' },
  'names.conll2003-testa.LOC': { peers: 'compromise 66 (CoNLL test)' },
  'names.conll2003-testa.ORG': { peers: 'compromise 20 (CoNLL test)' },
  'names.wikigold.all': { aim: '≥ 80', prototype: '63' },
  'desk.names': { aim: '≥ 92', peers: 'compromise ≈ 50 (news wire)' },
  'desk.mentions': { aim: '≥ 85' },
  'desk.b3.precision': { aim: '≥ 93' },
  'desk.b3.recall': { aim: '≥ 93' },
  'desk.claims': { aim: '≥ 85', prototype: '73' },
  'desk.speaker': { aim: '≥ 95' },
  'speed.whole': { aim: '≤ 30', prototype: '27', peers: 'harper.js 102 (a changed article)' },
  'speed.tagging': { peers: '34 on the machine of the prototype' },
  'speed.whole.ratio': { aim: '≤ 0.9', prototype: '0.8' },
  'speed.edit': { aim: '≤ 5', peers: 'harper.js 36 (a typed word)' },
  'speed.edit.slow': { prototype: '3.4' },
};
