/**
 * Pages over any other page: the help and the command palette.
 *
 * <p>Both are made from what the page below offers, so they name no key that does nothing there.
 *
 * <p>Only {@code view} enters. Start with {@code HelpSheet.rows}.
 */
package dev.handshake.view.overlay;
