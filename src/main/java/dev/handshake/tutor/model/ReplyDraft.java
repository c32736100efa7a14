package dev.handshake.tutor.model;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.EngineExercise;
import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A reply in the making. Indexes are those of the question's own options; {@code shown} is the order on the page. */
public sealed interface ReplyDraft {
    /** What it is going to answer. */
    Exercise question();

    /** The free text written so far; empty for every other kind of reply. */
    default String text() {
        return "";
    }

    /** The same with a text that was written before, where it is one. */
    default ReplyDraft resumed(String text) {
        return this;
    }

    /** True where letters are text. */
    default boolean isWriting() {
        return false;
    }

    /** True where Enter does something with it. */
    default boolean takesEnter() {
        return true;
    }

    /** True where Enter sends what was made on purpose, and not the row on which a cursor happens to stand. */
    default boolean isMade() {
        return false;
    }

    /** What is left of it after this wrong answer. */
    default ReplyDraft without(Answer answer) {
        return this;
    }

    /** The draft in which the second part is asked for, once the chosen row of the first one is right; empty where there is none. */
    default Optional<ReplyDraft> second() {
        return Optional.empty();
    }

    /** True where the second part is asked for: the first one has been judged, and stands. */
    default boolean isAtSecond() {
        return false;
    }

    /** The draft as it was before any part of it was judged. */
    default ReplyDraft reopened() {
        return this;
    }

    /** A segment or a state, as in lessons. */
    record OfEngine(EngineExercise question, SegmentDraft draft) implements ReplyDraft {
        @Override
        public boolean takesEnter() {
            return draft.takesEnter();
        }

        @Override
        public boolean isMade() {
            return draft.isMade();
        }

        @Override
        public OfEngine without(Answer answer) {
            return with(draft.without(answer));
        }

        public OfEngine with(SegmentDraft next) {
            return new OfEngine(question, next);
        }
    }

    /**
     * Marking options.
     *
     * @param shown the options in the order of the page
     * @param marked the marked ones
     * @param cursor row of the page, from 0
     */
    record Marking(Question.OfOptions question, List<Integer> shown, Set<Integer> marked, int cursor)
            implements ReplyDraft {
        public Marking {
            shown = List.copyOf(shown);
            marked = Set.copyOf(marked);
        }

        /** True where more than one may be marked. */
        public boolean many() {
            return question.takesMany();
        }

        @Override
        public boolean isMade() {
            return many() && !marked.isEmpty();
        }

        public Marking toggled(int row) {
            if (row < 0 || row >= shown.size()) {
                return this;
            }
            int option = shown.get(row);
            Set<Integer> next = many() ? new TreeSet<>(marked) : new TreeSet<>();
            if (marked.contains(option) && many()) {
                next.remove(option);
            } else {
                next.add(option);
            }
            return new Marking(question, shown, next, row);
        }

        public Marking moved(int by) {
            return new Marking(question, shown, marked, Math.floorMod(cursor + by, shown.size()));
        }
    }

    /**
     * Two parts, one after the other: true or false and the reason, a cause and the next command, a line and what is wrong
     * with it. The first one is judged before the second is shown, since the rows of the second tell what is right.
     *
     * @param firstShown the first part's rows in the order of the page
     * @param secondShown the second part's rows in the order of the page; empty where there is no second part
     * @param first the right one of the first part, once it has been chosen; -1 while that part is open, or was missed
     * @param cursor row of the page, from 0
     */
    record Parts(Question.OfParts question, List<Integer> firstShown, List<Integer> secondShown, int first, int cursor)
            implements ReplyDraft {
        public Parts {
            firstShown = List.copyOf(firstShown);
            secondShown = List.copyOf(secondShown);
        }

        /** True while the first part is open. */
        public boolean atFirst() {
            return first < 0;
        }

        /** The rows of the part that is open. */
        public List<Integer> rows() {
            return atFirst() ? firstShown : secondShown;
        }

        public Parts moved(int by) {
            return at(Math.floorMod(cursor + by, rows().size()));
        }

        public Parts at(int row) {
            return new Parts(question, firstShown, secondShown, first, row);
        }

        @Override
        public Optional<ReplyDraft> second() {
            return atFirst() && !secondShown.isEmpty()
                    ? Optional.of(new Parts(question, firstShown, secondShown, firstShown.get(cursor), 0))
                    : Optional.empty();
        }

        @Override
        public boolean isAtSecond() {
            return !atFirst();
        }

        @Override
        public Parts reopened() {
            return new Parts(question, firstShown, secondShown, -1, 0);
        }
    }

    /**
     * Putting segments in order.
     *
     * @param shown the segments in the order of the page
     * @param placed those that have their place, first to last
     * @param cursor row of the page, from 0
     */
    record Ordering(Question.Order question, List<Integer> shown, List<Integer> placed, int cursor)
            implements ReplyDraft {
        public Ordering {
            shown = List.copyOf(shown);
            placed = List.copyOf(placed);
        }

        public Ordering place(int row) {
            if (row < 0 || row >= shown.size() || placed.contains(shown.get(row))) {
                return this;
            }
            List<Integer> more = new ArrayList<>(placed);
            more.add(shown.get(row));
            return new Ordering(question, shown, more, row);
        }

        public Ordering takeBack() {
            return placed.isEmpty()
                    ? this
                    : new Ordering(question, shown, placed.subList(0, placed.size() - 1), cursor);
        }

        public Ordering moved(int by) {
            return new Ordering(question, shown, placed, Math.floorMod(cursor + by, shown.size()));
        }

        @Override
        public boolean isMade() {
            return complete();
        }

        /** True where every segment has its place. */
        public boolean complete() {
            return placed.size() == shown.size();
        }
    }

    /** Writing free text. */
    record Writing(Question.FreeAnswer question, TextDraft draft) implements ReplyDraft {
        @Override
        public String text() {
            return draft.text();
        }

        @Override
        public boolean isWriting() {
            return true;
        }

        @Override
        public boolean isMade() {
            return true;
        }

        @Override
        public Writing resumed(String text) {
            return with(TextDraft.of(text));
        }

        public Writing with(TextDraft next) {
            return new Writing(question, next);
        }
    }
}
