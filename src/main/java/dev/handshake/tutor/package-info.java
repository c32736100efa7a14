/**
 * What happens: the program as one value, and what each message makes of it.
 *
 * <pre>
 *   Msg ──> Update.on(model, msg, now) ──> Next: the model afterwards, and Effects for the shell to perform
 *              │ what holds on every screen
 *              ├─ ScreenUpdate ── HomeKeys, LessonsKeys, DiagramKeys ...    one for each screen
 *              ├─ asking.SittingUpdate, asking.LessonUpdate                 questions and lessons
 *              └─ asking.SittingAutosave                                    what is kept of a sitting, whatever was pressed
 *
 *   tutor ──> asking, plan ──> stats ──> model        no arrow goes back up
 * </pre>
 *
 * <p>Nothing here reads a clock, draws, saves or knows a word of Korean or English beyond the texts of lessons. That is why
 * every screen can be tested as a value, why undo is keeping the screen before, and why the two faces cannot drift apart.
 *
 * <p>A message that means nothing where it arrives changes nothing: a page does not offer it, and the plain face says so.
 *
 * <p>Where to start: {@link dev.handshake.tutor.Update}. {@code terminal} sends it messages, {@code view} draws the model,
 * {@code progress} performs its effects, {@code author.preview} and {@code cli} play it; it knows {@code lesson}, {@code
 * memory} and {@code tcp}.
 *
 * <h2>What to touch</h2>
 *
 * <ul>
 *   <li><b>A key with a new meaning</b>: a constant in {@code Msg.Plain}, what it does in the keys of its screen, and the
 *       action of the page. One that works everywhere is a constant in {@code Msg.Common}; {@code Update} does not compile
 *       until it knows it.
 *   <li><b>A screen</b>: a record in {@code Screen} and a method in {@code ScreenVisitor}; {@code ScreenUpdate} and the page
 *       do not compile until they know it.
 *   <li><b>A kind of question</b>: a record in {@code lesson.Question}; javac names the first draft, the keys that fill it
 *       in, what its statistics are about and what it leaves behind.
 *   <li><b>A purpose, a stage, an effect</b>: a record; javac names who has to decide.
 * </ul>
 */
package dev.handshake.tutor;
