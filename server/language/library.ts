import nlp from 'compromise/three';

/** compromise, the one instance: its match language, its lexicon and its conjugation are used. */
export const compromise: typeof nlp = nlp;
