/**
 * The pages around learning: home, the lists of lessons and quizzes, open follow-ups, the report of a sitting, statistics.
 *
 * <p>Each is a sheet, and its words are classes of their own where the page, the plain face and a file say the same:
 * {@link dev.handshake.view.study.HomeWords}, {@link dev.handshake.view.study.SavedSittingWords},
 * {@link dev.handshake.view.study.SittingReportText}. The statistics are blocks, one
 * {@link dev.handshake.view.study.StatsPart} each.
 *
 * <p>{@code view} opens the pages; {@code cli.commands} writes a report as {@link dev.handshake.view.study.ReportMarkdown}.
 * The first frame of a bare start is drawn here, so {@link dev.handshake.view.study.HomeSheet} decides by methods of the types
 * and not by pattern switches, the first of which costs 8 ms. Start with {@code HomeSheet}.
 */
package dev.handshake.view.study;
