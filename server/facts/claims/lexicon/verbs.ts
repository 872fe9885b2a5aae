/**
 * Reporting verbs by the frames they take. The classes follow Levin, English Verb Classes and
 * Alternations (1993), and VerbNet: say-37.7, tell-37.2, manner of speaking-37.3, order-60,
 * promise-13.3, characterize-29.2, judgement-33, conjecture-29.5, want-32.1.
 *
 * A frame is a string of letters:
 * `c` clause, with or without "that"; `C` clause with "that" only; `t` to-infinitive of the
 * speaker's own act ("vowed to"); `p` somebody and a to-infinitive ("urged them to"); `o` noun
 * phrase ("demanded a recount"); `s` somebody as something ("called it a trick", "describes it
 * as"); `a` names the addressee before the content ("told them that"); `q` direct speech only
 * ("shrugged"); `f` somebody for something ("accused him of"); `n` a figure ("put it at").
 * A word after `+` is the particle that makes the verb one.
 */
export const SPEECH_VERBS: Readonly<Record<string, string>> = {
  c: `say claim argue insist maintain contend state declare remark comment add write tweet post joke quip
    boast complain reply respond retort answer counter testify opine muse posit speculate
    allege assert attest certify stipulate reiterate stress warn caution advise predict
    forecast estimate calculate reckon conclude explain clarify elaborate acknowledge admit concede confess
    deny suggest imply hint propose recommend demand announce report confirm reveal disclose
    note observe mention emphasize emphasise underline underscore recall recount relate proclaim
    lament protest signal indicate point+out spell+out make+clear agree accept blog tell charge put+it`,
  C: 'repeat rule decree hold object interject signal project promise pledge vow swear threaten highlight answer',
  o: `announce report confirm deny acknowledge admit concede suggest propose recommend demand
    predict forecast stress emphasize emphasise explain reveal disclose mention reiterate recall
    proclaim confess protest lament highlight point+out spell+out lay+out set+out accept
    claim recount reject refute dispute rebut contradict criticize criticise condemn denounce
    decry blast slam lambaste berate chide mock ridicule praise applaud commend laud salute
    defend dismiss call+for appeal+for plead+for ask+for advocate express voice
    outline detail cite quote warn+of warn+about warn+against speak+of speak+about talk+about
    complain+of complain+about refer+to allude+to hint+at point+to comment+on boast+of
    boast+about joke+about apologize+for apologise+for vouch+for rail+against lash+out+at
    hit+out+at tout attack accuse blame request urge describe
    link attribute pledge promise`,
  q: `shout yell whisper mutter murmur scream chant exclaim cry growl snap sing bark roar
    shrug smile grin laugh sigh sob nod smirk frown gush chuckle begin conclude joke cheer
    continue repeat read ask go+on`,
  t: 'promise pledge vow threaten swear agree refuse decline demand propose',
  ca: 'tell inform remind notify assure warn brief reassure persuade convince promise',
  p: `ask urge order instruct request tell advise invite encourage command implore beg exhort
    direct warn remind call+on call+upon appeal+to press`,
  s: `call describe label brand dub characterize characterise portray depict hail denounce
    dismiss condemn praise cast paint refer+to`,
  n: 'put',
  f: 'accuse blame criticize criticise praise thank condemn fault attack',
};

/** Verbs of findings and measurements, with documents, figures and institutions as subject. */
export const FINDING_VERBS: Readonly<Record<string, string>> = {
  co: 'show find reveal indicate suggest detect record confirm demonstrate estimate detail measure log register',
  C: 'discover determine prove establish conclude state',
  o: 'list trace',
};

/** Belief, wish, emotion and intention: states of mind, not words. */
export const MIND_VERBS: Readonly<Record<string, string>> = {
  c: 'believe think fear hope doubt suspect assume presume imagine expect anticipate',
  C: `know feel understand realize realise regret worry wish consider foresee guess
    decide learn remember forget`,
  s: 'consider regard view',
};

/**
 * Cues that judge what they report, by lemma, and should not stand for a plain "said"
 * (AP Stylebook and BBC News style guide on attribution verbs).
 */
export const LOADED_CUES: ReadonlySet<string> = new Set(
  `claim admit concede confess insist boast reveal refute acknowledge allege maintain rant gush
  brag blast slam`.split(/\s+/),
);
