/**
 * What a class has learnt: the answers of many learners become figures about questions, misconceptions and people.
 *
 * <p>{@link dev.handshake.author.report.ClassReport} counts, and every rule of counting is written where it is applied:
 * {@code ItemAnalysis} for questions, {@code Discrimination}, {@code Beliefs} for misconceptions, {@code Needs} for
 * learners. {@link dev.handshake.author.report.ClassTables} puts the figures into tables, {@code CsvTableText}, {@code MarkdownTable} and
 * {@code ReportLines} write those. Nobody here knows where the answers come from.
 *
 * <p>Names and answers are a stranger's data: {@link dev.handshake.author.report.TableCell} knows which text is, and each way of
 * writing makes it harmless in its own way.
 */
package dev.handshake.author.report;
