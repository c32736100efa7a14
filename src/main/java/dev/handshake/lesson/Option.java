package dev.handshake.lesson;

/**
 * One choice of a question that carries its own key.
 *
 * @param text what it says
 * @param right true where it is right
 * @param why why it is right or wrong; every option says so
 * @param misconception id of the misconception behind it, empty for none
 */
public record Option(Text text, boolean right, Text why, String misconception) {}
