package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;

/** Something the learner wants, or something that came back from outside. */
public sealed interface Msg {
    /** Pick the choice, row or action of this index, from 0. */
    record Choose(int index) implements Msg {}

    /** Move the mark, -1 up or +1 down. */
    record Move(int by) implements Msg {}

    /** Turn a screen that does not hold the whole page, 1 on, -1 back. */
    record Turn(int by) implements Msg {}

    /** Switch a flag of the segment being built. */
    record Toggle(Flag flag) implements Msg {}

    /** A digit, 0 to 9, for the number being typed. */
    record Digit(int digit) implements Msg {}

    /** Text for a line being typed. */
    record Type(String text) implements Msg {}

    /** How sure. */
    record Sure(Confidence confidence) implements Msg {}

    /** An answer typed as a whole in the plain face: flags and numbers at once. */
    record Build(int flags, long seq, long ack) implements Msg {}

    /** Run a command of the palette. */
    record Run(Command command) implements Msg {}

    record OpenLesson(String id) implements Msg {}

    record SpeakIn(Lang lang) implements Msg {}

    /** The store has answered. */
    record Loaded(LearnerProgress ledger, Settings settings) implements Msg {}

    record Tell(Notice notice) implements Msg {}

    record SetStrength(Strength strength) implements Msg {}

    /** Begin a sitting. */
    record Begin(Purpose purpose) implements Msg {}

    /** Go on with the sitting like this one that was left; begin it where none was. */
    record GoOn(Purpose purpose) implements Msg {}

    /** Go on with what was left last, a lesson or a sitting. */
    record Resume() implements Msg {}

    /** Quizzes and misconceptions have been read. */
    record Stocked(Catalog catalog) implements Msg {}

    /** The store has counted the attempts. */
    record Counted(Statistics statistics) implements Msg {}

    /** Turn the tick of a point, or the claim that a misconception was said, round. */
    record Correct(int index) implements Msg {}

    /** Messages that carry nothing. */
    enum Plain implements Msg {
        CONFIRM,
        CANCEL,
        /** The next rung of the hint ladder. */
        HINT,
        /** Why: the rule and its section. */
        WHY,
        UNDO,
        /** The step again; on the last page the lesson again. */
        RESTART,
        NEXT,
        LESSONS,
        SEARCH,
        DIAGRAM,
        TCBS,
        /** The connection as tcpdump, ss and the applications see it. */
        OBSERVE,
        FLIP_LANGUAGE,
        PALETTE,
        HELP,
        /** One level up; on the home page the end. */
        LEAVE,
        /** The end, wherever we are. */
        QUIT,
        ERASE,
        DELETE,
        LEFT,
        RIGHT,
        LINE_START,
        LINE_END,
        /** The text as it stands is the answer. */
        SUBMIT,
        SKIP,
        /** A second has passed. */
        TICK,
        /** The questions that are due. */
        REVIEW,
        /** A mock interview of the usual length. */
        INTERVIEW,
        FOLLOW_UPS,
        QUIZZES,
        STATS,
        /** Say the whole page again; changes nothing. */
        REPEAT,
        TOGGLE_CONFIDENCE
    }
}
