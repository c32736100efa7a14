/**
 * The pages around the lessons: home, lists, reports, statistics, the first run.
 *
 * <p>Start with {@code HomeSheet}.
 */
package dev.handshake.view.study;
