/**
 * Reporting verbs by the frames they take. The classes follow Levin, English Verb Classes and
 * Alternations (1993), and VerbNet: say-37.7, tell-37.2, manner of speaking-37.3, order-60,
 * promise-13.3, characterize-29.2, judgement-33, conjecture-29.5, want-32.1.
 *
 * A frame is a string of letters:
 * `c` clause, with or without "that"; `t` to-infinitive of the speaker's own act ("vowed to");
 * `p` somebody and a to-infinitive ("urged them to"); `o` noun phrase ("demanded a recount");
 * `s` somebody as something ("called it a trick", "describes it as"); `a` names the addressee
 * before the content ("told them that"); `q` direct speech only ("shrugged"); `f` somebody for
 * something ("accused him of"). A word after `+` is the particle that makes the verb one.
 */
export const SPEECH_VERBS: Readonly<Record<string, string>> = {
  co: `say state declare announce report claim assert maintain insist argue contend allege affirm
    confirm reiterate repeat stress emphasize emphasise underline underscore note observe remark
    mention add explain reveal disclose acknowledge admit concede confess deny suggest imply hint
    indicate predict forecast estimate conclude proclaim recall recount relate testify write
    speculate clarify propose recommend demand boast complain protest lament joke quip tweet post
    attest certify highlight point+out spell+out make+clear lay+out set+out assess calculate
    reckon opine muse posit stipulate document decree rule caution warn counter retort respond
    reply answer continue elaborate signal advise project`,
  c: 'comment object interject chime+in tell go+on blog',
  q: `shout yell whisper mutter murmur scream chant exclaim cry growl snap sing bark roar
    shrug smile grin laugh sigh sob nod smirk frown gush chuckle begin conclude joke cheer`,
  ct: 'promise pledge vow threaten swear agree offer guarantee',
  t: 'refuse decline volunteer',
  ca: 'tell inform remind notify assure warn brief reassure persuade convince',
  p: `ask urge order instruct request tell advise invite encourage command implore beg exhort
    challenge direct warn remind call+on call+upon appeal+to press push`,
  o: `promise pledge threaten vow reject refute dispute rebut contradict criticize criticise condemn denounce
    decry blast slam lambaste berate chide mock ridicule praise applaud commend laud salute
    congratulate thank endorse defend welcome dismiss question challenge urge request
    call+for appeal+for plead+for ask+for advocate express voice outline detail cite quote
    discuss address list unveil issue warn+of warn+about warn+against speak+of speak+about
    talk+about complain+of complain+about refer+to allude+to hint+at point+to comment+on
    boast+of boast+about joke+about apologize+for apologise+for vouch+for rail+against
    lash+out+at hit+out+at tout echo summarize summarise attack accuse blame seek`,
  s: `call describe label brand dub characterize characterise portray depict hail denounce
    dismiss condemn praise cast paint term name refer+to`,
  f: 'accuse blame criticize criticise praise thank condemn fault attack',
};

/** Verbs that findings and measurements take, chiefly with documents and institutions as subject. */
export const FINDING_VERBS: Readonly<Record<string, string>> = {
  co: 'show find reveal indicate suggest discover determine detect record confirm demonstrate prove',
  o: 'put link attribute trace set+out count rank list',
};

/** Belief, wish, emotion and intention: states of mind, not words. */
export const MIND_VERBS: Readonly<Record<string, string>> = {
  co: `believe think fear expect know doubt assume presume suspect understand realize realise
    anticipate imagine guess see+that feel foresee regret worry hope wish consider remember forget learn decide agree`,
  t: 'want hope intend plan wish expect seek aim prefer aspire try prepare decide vow consider',
  p: 'want expect prefer like need',
  o: `want favor favour support oppose back prefer fear expect doubt know understand
    see consider envision seek await welcome`,
  s: 'consider regard view see deem perceive',
};

/** Cues that judge what they report, and should not stand for a plain "said". */
export const LOADED =
  'claim admit concede confess insist boast reveal refute acknowledge allege maintain brag rant gush';
