/**
 * Reads a free-text answer and ticks off what it says: no model, no network, the same ticks for the same answer.
 *
 * <p><b>The way of an answer</b>
 *
 * <ol>
 *   <li>{@code Letters} normalises (composed, half width, lower case, nothing invisible) and keeps, for every letter, the stretch
 *       of the original that it came from; ticks are shown there as a {@link dev.handshake.lesson.rubric.AnswerSpan}.
 *   <li>{@code AnswerReading} cuts it into {@code Word}s of one script, clauses and sentences. Spoken answers have no punctuation, so
 *       Korean endings (-습니다, -어요; -고, -면, -는데) end sentences and clauses too.
 *   <li>{@code Negation} (one class for each language) finds what is denied and how far that reaches: 유실되지 <i>않</i>으면, <i>안</i> 오면, …기다리는 게
 *       <i>아니</i>라, "is <i>not</i> lost", "<i>without</i> loss". What is to be averted (섞이지 않게, "must not be mixed") is spoken
 *       of, not denied; 않으면 안 된다 is a must, 않나요 a question.
 *   <li>{@code Sighting} finds every notion of the {@link dev.handshake.lesson.Notions} in it, by any spelling. A Hangul spelling is a stem: what follows
 *       is particle, ending or compound. It is compared by jamo with ㅐ=ㅔ and ㅙ=ㅚ=ㅞ; Latin is compared by stem. Words in which
 *       nothing was found may be slips of the finger ({@code Typos}).
 *   <li>An author's {@code Term} becomes a row of notions and words by the same reading, so that 마지막 ACK finds 최종 에이시케이,
 *       and 받지 못 finds 안 받, 수신을 못, "never received". Up to three other words may stand between two words of a term of a point
 *       (마지막에 보낸 ACK), one in a term of a misconception.
 *   <li>{@code Statement}: a point is made where every group of one language has a hit within two sentences, a misconception is
 *       said where all have one within one sentence that {@code Denial} does not find rejected ("흔히 …라고 알고 있는데"). A hit that is
 *       denied does not count, unless the denial belongs to the statement itself. Both languages' groups are tried on every
 *       answer. What the question is about (TIME_WAIT, ISN) need not be named again.
 *   <li>The right words may say the wrong thing. {@code ClauseRoles} reads which of two {@code OpposedTerms} (client and server,
 *       one state and another) does what in a clause, and from who sends the first FIN who closes first; {@code PointRoles} refuses
 *       a point that is said the other way round, {@code ModelClauses} what contradicts a clause of the model answer: the other end,
 *       a term that the model knows nothing of, the wrong one of two first or longer, a denial. {@code Contrasts} finds two things
 *       that were exchanged, {@code StatedValues} numbers and marks that were. {@code Worthless} is what earns nothing: the question
 *       said again, a row of words, what is said unsurely.
 * </ol>
 *
 * <p><b>To add a spelling</b> add it to its row of {@code quizzes/notions.yml}; a row with a new name is a new notion. No Java
 * changes. To see what it does, run {@code AnswersTest}: it prints precision and recall over a table of answers. One
 * half is held out: it must not be read while spellings are chosen, or its figures say nothing.
 *
 * <p><b>Narrow and wide.</b> A word that belongs to several notions (drop: lost, discarded) stands for all of them in a point, for
 * itself in a misconception: a point may be put loosely, a claim must be meant. 만, 뿐, 도 and -야 in an author's term are meant
 * (클라이언트만, ACK도, 끊어야); other particles and endings are not.
 *
 * <p><b>Limits.</b> Words are found, not meanings. Who does what to whom is read from particles and order, for the opposed terms
 * only; anything else that is swapped around the right words may pass. Irony, questions to oneself and corrections later than the next
 * sentence are not understood. Two-syllable Hangul words get no allowance for typos (종료 and 종류, 상태 and 상대), nor do Latin words
 * of four letters or fewer, digits, or names of states against one another. Therefore a learner can turn every tick, and that is kept
 * as such ({@link dev.handshake.lesson.rubric.MarkedAnswer#turned}).
 *
 * <p><b>Where to start:</b> {@link dev.handshake.lesson.rubric.Rubric#mark}, then {@code Statement}. {@code lesson.judge} marks
 * answers, {@code content.check} marks model answers and asks {@link dev.handshake.lesson.rubric.AuthorsWords} about their words; every word list of the two languages' grammar is in {@code Korean}, {@code
 * Verbs} and {@code English}, and the words about TCP in the notions that the rubric is given, but for the few that stand against one another ({@code
 * OpposedTerms}).
 *
 * <p>{@link dev.handshake.lesson.rubric.Follow} chooses the next follow-up question from the ticks and says why.
 */
package dev.handshake.lesson.rubric;
