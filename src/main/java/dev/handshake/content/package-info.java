/**
 * Words on disk become lessons and questions. The only package that knows YAML and JSON.
 *
 * <p>The life of one file:
 *
 * <ol>
 *   <li>{@link dev.handshake.content.source.Source}: its text, bytes checked to be UTF-8. Every character is judged by
 *       {@code CharacterScan}: what steers a terminal, hides or has no certain width is refused with its place.
 *   <li>{@code YamlTree}: nodes that know line and column, from the library's events, so that no type is guessed. Anchors,
 *       aliases, tags and a second document are refused as they come by. Quotes that an author forgot are put in by
 *       {@code MissingQuotes}, reported, and reading goes on.
 *   <li>{@code LessonReader}, {@code CourseReader}, {@code QuizReader}, {@code MisconceptionsReader}: ask for fields by name, through the
 *       {@link dev.handshake.content.shape.Shapes}, which say which keys there are, which are required, which values and ranges
 *       they have, in which order they are best written, and what they mean. Missing, unknown, mistyped becomes a {@link
 *       dev.handshake.content.source.Problem} and something harmless; all problems at once.
 *   <li>{@code ScriptCheck}: the engine plays the lesson, and what a question plays. A claim that it refutes is a problem.
 *   <li>{@code ContentReading}: several files together: ids, requirements, stations, follow-ups. {@code Shelf} puts lessons in
 *       their places. Quizzes are read after all lessons, because they play their steps.
 * </ol>
 *
 * <p>Two ways in. The shipped lessons go through all of it when the program is built ({@link
 * dev.handshake.content.library.CourseCompiler}) and are read at start-up from a compact file ({@link
 * dev.handshake.content.compiled.CompiledCourse}): what the YAML library costs is loading its classes. A learner's own folders go
 * through it at start-up ({@link dev.handshake.content.library.Library}); a file with an error is left out and named, whatever its
 * bytes. {@link dev.handshake.content.library.ContentCheck} prints the same problems for their authors.
 *
 * <p>Quizzes travel in a compact file of their own and are asked for apart, with {@link
 * dev.handshake.content.library.Library#quizzes}: the home page does not pay for them.
 *
 * <p>Codes of problems never change their meaning: 1xx reading, 2xx names, 3xx the engine, 4xx texts.
 *
 * <p>{@link dev.handshake.content.trace.TraceFile} reads and {@code TraceReport} judges scripted connections, which are JSON.
 */
package dev.handshake.content;
