package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;
import java.util.function.UnaryOperator;

/**
 * Something the learner wants, or something that came back from outside.
 *
 * <p>A message calls the one method of a {@link MsgListener} that is its own. What a listener does not override changes
 * nothing where it listens: a page does not offer it, and the plain face says so.
 */
public sealed interface Msg {
    /** Calls the method of the listener that belongs to this message. */
    <T> T to(MsgListener<T> listener);

    /** True for what the learner did not ask for just now: it does not put a notice away. */
    default boolean isNews() {
        return false;
    }

    /** Pick the choice, row or action of this index, from 0. */
    record Choose(int index) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.choose(index);
        }
    }

    /** Move the mark, -1 up or +1 down. */
    record Move(int by) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.move(by);
        }
    }

    /** Turn a screen that does not hold the whole page, 1 on, -1 back. */
    record Turn(int by) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.turn(by);
        }
    }

    /** Switch a flag of the segment being built. */
    record Toggle(Flag flag) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.toggle(flag);
        }
    }

    /** A digit, 0 to 9, for the number being typed. */
    record Digit(int digit) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.digit(digit);
        }
    }

    /** Text for a line being typed. */
    record Type(String text) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.type(text);
        }
    }

    /** How sure. */
    record Sure(Confidence confidence) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.sure(confidence);
        }
    }

    /** An answer typed as a whole in the plain face: flags and numbers at once. */
    record Build(int flags, long seq, long ack) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.build(this);
        }
    }

    /** Run a command of the palette. */
    record Run(Command command) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.run(command);
        }
    }

    record OpenLesson(String id) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.openLesson(id);
        }
    }

    record SpeakIn(Lang lang) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.speakIn(lang);
        }
    }

    /** The store has answered. */
    record Loaded(LearnerProgress progress, Settings settings) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.loaded(this);
        }
    }

    /** Answers wait to be saved, or all of them are. */
    record Stored(boolean all) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.stored(all);
        }
    }

    /** The learner was away for so long: the program was stopped, and nothing was asked meanwhile. */
    record Away(long millis) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.away(millis);
        }
    }

    record Tell(Notice notice) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.tell(notice);
        }
    }

    record SetStrength(Strength strength) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.setStrength(strength);
        }
    }

    /** Begin a sitting. */
    record Begin(Purpose purpose) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.begin(purpose);
        }
    }

    /** Go on with the sitting like this one that was left; begin it where none was. */
    record GoOn(Purpose purpose) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.goOn(purpose);
        }
    }

    /** Go on with what was left last, a lesson or a sitting. */
    record Resume() implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.resume();
        }
    }

    /** Quizzes and misconceptions have been read. */
    record Stocked(Catalog catalog) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.stocked(catalog);
        }
    }

    /** The store has counted the attempts. */
    record Counted(Statistics statistics) implements Msg {
        @Override
        public boolean isNews() {
            return true;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.counted(statistics);
        }
    }

    /** Turn the tick of a point, or the claim that a misconception was said, round. */
    record Correct(int index) implements Msg {
        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.correct(index);
        }
    }

    /** What can be wanted on every screen. */
    enum Common implements Msg {
        LESSONS,
        SEARCH,
        DIAGRAM,
        /** The connection as tcpdump, ss and the applications see it. */
        OBSERVE,
        FLIP_LANGUAGE,
        PALETTE,
        HELP,
        /** The end, wherever we are. */
        QUIT,
        /** The questions that are due. */
        REVIEW,
        /** A mock interview of the usual length. */
        INTERVIEW,
        FOLLOW_UPS,
        QUIZZES,
        STATS,
        TOGGLE_CONFIDENCE;

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.common(this);
        }
    }

    /** What can be wanted on some screens, and carries nothing. */
    enum Plain implements Msg {
        CONFIRM,
        CANCEL,
        /** The next rung of the hint ladder. */
        HINT,
        /** Why: the rule and its section. */
        WHY,
        /** The story that refutes a statement is shown, or put away. */
        PLAY,
        UNDO(TextDraft::undo),
        /** The step again; on the last page the lesson again. */
        RESTART,
        NEXT,
        TCBS,
        /** One level up; on the home page the end. */
        LEAVE,
        ERASE(TextDraft::erase),
        /** The word before the caret goes. */
        ERASE_WORD(TextDraft::eraseWord),
        /** What stands before the caret in its line goes. */
        ERASE_LINE(TextDraft::eraseLine),
        DELETE(TextDraft::delete),
        LEFT(text -> text.moved(-1)),
        RIGHT(text -> text.moved(1)),
        LINE_START(text -> text.lineEdge(false)),
        LINE_END(text -> text.lineEdge(true)),
        /** The text as it stands is the answer. */
        SUBMIT,
        SKIP,
        /** A second has passed. */
        TICK,
        /** Say the whole page again; changes nothing. */
        REPEAT;

        private final UnaryOperator<TextDraft> edit;

        Plain() {
            this(UnaryOperator.identity());
        }

        Plain(UnaryOperator<TextDraft> edit) {
            this.edit = edit;
        }

        /** What the key does to a text being written; most leave it as it is. */
        public TextDraft edit(TextDraft text) {
            return edit.apply(text);
        }

        /** True where it takes something away from what was typed. */
        public boolean erases() {
            return this == ERASE || this == ERASE_WORD || this == ERASE_LINE;
        }

        /** True for both ways out of a page. */
        public boolean isBack() {
            return this == CANCEL || this == LEAVE;
        }

        /** True for both ways on to the next page. */
        public boolean isOn() {
            return this == NEXT || this == CONFIRM;
        }

        @Override
        public boolean isNews() {
            return this == TICK;
        }

        @Override
        public <T> T to(MsgListener<T> listener) {
            return listener.plain(this);
        }
    }
}
