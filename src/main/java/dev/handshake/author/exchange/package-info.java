/**
 * Quizzes out to other programs and in from them, and packs of content that travel.
 *
 * <p>Out ({@link dev.handshake.author.exchange.Export}): a {@code Quiz} becomes {@code Item}s. A question that only the
 * engine can judge is made concrete first ({@code Concrete}): the story becomes text ({@code Told}), the engine's answer and
 * the near misses that it refuses become options with their reasons. Then one class for each format writes: {@code CsvSheet}
 * (everything), {@code GiftText}, {@code AnkiText}, {@code MarkdownSheet}. What a format cannot hold goes into {@link
 * dev.handshake.author.exchange.Remarks}; nothing is dropped in silence.
 *
 * <p>FastCSV is named only here.
 */
package dev.handshake.author.exchange;
