/**
 * The commands, one class each, named after what is typed: {@code QuizCommand} is {@code handshake quiz}. picocli is named here
 * and in {@code start} only.
 *
 * <p>A class declares the options and calls what does the work: a tutor ({@code RootCommand.launch}), a function of
 * {@code author}, or a class beside it where there is more to do ({@code ProgressFiles}, {@code StatsReport},
 * {@code ExchangeFiles}, {@code ClassFolder}). {@code Speaker} prints, in one language, and gives the exit codes: 0, 1 where
 * something was found or failed, 2 where the words were not understood. Every sentence stands in {@code help.*.properties}.
 *
 * <p>Start with {@link dev.handshake.cli.commands.Commands}, where {@code Main} comes in: the list of them, and what a new one
 * takes.
 */
package dev.handshake.cli.commands;
