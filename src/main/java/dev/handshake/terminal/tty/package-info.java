/**
 * The device that both doors stand on: how it is opened, its raw modes, how a job is suspended. Beside the plain door and
 * the Lanterna adapter this is the only package that names JLine.
 */
package dev.handshake.terminal.tty;
