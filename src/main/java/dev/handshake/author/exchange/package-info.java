/**
 * Quizzes out to other programs and in from them, and packs of content that travel.
 *
 * <p>Out ({@link dev.handshake.author.exchange.Export}): a {@code Quiz} becomes {@code ExportItem}s. A question that only the
 * engine can judge is made concrete first ({@code EngineQuestionExport}): the story becomes text ({@code ScenarioText}), the engine's answer and
 * the near misses that it refuses become options with their reasons. Then one class for each format writes: {@code CsvSheet}
 * (everything), {@code GiftText}, {@code AnkiText}, {@code MarkdownSheet}. What a format cannot hold goes into {@link
 * dev.handshake.author.exchange.Remarks}; nothing is dropped in silence.
 *
 * <p>In ({@link dev.handshake.author.exchange.Import}): {@code CsvTable} and {@code GiftFile} read questions with their lines,
 * {@code QuizYaml} writes them, and the file is read as every file of content is; a question with an error is left out and
 * said. Nothing is made up: a missing explanation is called missing.
 *
 * <p>Packs ({@link dev.handshake.author.exchange.Packs}): {@code Unpacking} copies what a stranger made into an empty folder,
 * never out of it; the pack is read there and moved into its place in one step.
 *
 * <p>FastCSV is named only here.
 */
package dev.handshake.author.exchange;
