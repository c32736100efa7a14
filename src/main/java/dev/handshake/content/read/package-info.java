/**
 * YAML to lessons, quizzes and misconceptions. A reader asks for fields by name, repairs what it can and keeps reading,
 * so that all problems are told at once. Scripts are played while they are read.
 *
 * <p>Start with {@code LessonReader} and {@code QuizReader}; {@code YamlFields} is how a reader asks.
 */
package dev.handshake.content.read;
