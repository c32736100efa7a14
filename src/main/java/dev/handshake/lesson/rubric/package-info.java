/** Marks free-text answers. */
package dev.handshake.lesson.rubric;
