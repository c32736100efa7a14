package dev.handshake.tutor.model;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An answer in the making. */
public sealed interface SegmentDraft {
    /** The answers to pick from, in the order of the page; empty where the segment is built by hand. */
    List<Answer> choices();

    /** True where the choice of this index can still be picked. */
    boolean offers(int index);

    /** True where Enter does something with it. */
    boolean takesEnter();

    /** True where something was built that Enter would send; a cursor on a choice is nothing built. */
    boolean isMade();

    /** What is left of it after this wrong answer. */
    SegmentDraft without(Answer answer);

    /**
     * Picking one of a few.
     *
     * @param choices the choices, at most nine
     * @param cursor index of the marked one, -1 for none
     * @param struck indexes of those that a hint has struck out
     * @param tried indexes of those that were answered and wrong
     */
    record Picking(List<Answer> choices, int cursor, Set<Integer> struck, Set<Integer> tried) implements SegmentDraft {
        public Picking {
            choices = List.copyOf(choices);
            struck = Set.copyOf(struck);
            tried = Set.copyOf(tried);
        }

        @Override
        public boolean takesEnter() {
            return offers(cursor);
        }

        @Override
        public boolean isMade() {
            return false;
        }

        @Override
        public Picking without(Answer answer) {
            return tried(choices.indexOf(answer));
        }

        public Picking at(int index) {
            return new Picking(choices, index, struck, tried);
        }

        public Picking strike(int index) {
            Set<Integer> more = new TreeSet<>(struck);
            more.add(index);
            return new Picking(choices, cursor == index ? -1 : cursor, more, tried);
        }

        public Picking tried(int index) {
            Set<Integer> more = new TreeSet<>(tried);
            more.add(index);
            return new Picking(choices, -1, struck, more);
        }

        @Override
        public boolean offers(int index) {
            return index >= 0 && index < choices.size() && !struck.contains(index);
        }

        public Picking moved(int by) {
            int at = cursor < 0 ? by > 0 ? -1 : choices.size() : cursor;
            for (int i = 0; i < choices.size(); i++) {
                at = Math.floorMod(at + by, choices.size());
                if (offers(at)) {
                    return at(at);
                }
            }
            return this;
        }
    }

    /** What of a segment is asked for. */
    enum Part {
        FLAGS_AND_NUMBERS,
        /** The numbers are those that belong to the flags. */
        FLAGS,
        /** The flags are given. */
        NUMBERS
    }

    /**
     * Building a segment by hand.
     *
     * @param asked what of it is asked for
     * @param flags control bits so far
     * @param seq digits typed for seq, at most ten
     * @param ack digits typed for ack, at most ten
     * @param onAck true where digits go to ack
     * @param length octets of text, given
     */
    record Building(Part asked, int flags, String seq, String ack, boolean onAck, int length) implements SegmentDraft {
        private static final int MAX_DIGITS = 10;

        /** Flags and numbers are asked for; only the length is that of the script's segment. */
        public static Building ofAll(Segment script) {
            return new Building(Part.FLAGS_AND_NUMBERS, 0, "", "", false, script.length());
        }

        /** Only the flags are asked for. */
        public static Building ofFlags(Segment script) {
            return new Building(Part.FLAGS, 0, "", "", false, script.length());
        }

        /** Only the numbers are asked for; PSH is not among the flags that are shown. */
        public static Building ofNumbers(Segment script) {
            return new Building(Part.NUMBERS, script.flags() & ~Flag.PSH.bit(), "", "", false, script.length());
        }

        /** True where only the numbers are asked for. */
        public boolean flagsGiven() {
            return asked == Part.NUMBERS;
        }

        /** True where only the flags are asked for. */
        public boolean numbersGiven() {
            return asked == Part.FLAGS;
        }

        @Override
        public List<Answer> choices() {
            return List.of();
        }

        @Override
        public boolean offers(int index) {
            return false;
        }

        @Override
        public boolean takesEnter() {
            return true;
        }

        @Override
        public boolean isMade() {
            return numbersGiven() ? flags != 0 : !seq.isEmpty();
        }

        @Override
        public Building without(Answer answer) {
            return this;
        }

        public Building toggle(Flag flag) {
            return flagsGiven() ? this : withFlags(flags ^ flag.bit());
        }

        /** The same with these control bits. */
        public Building withFlags(int bits) {
            return new Building(asked, bits, seq, ack, onAck, length);
        }

        public Building digit(int digit) {
            String field = onAck ? ack : seq;
            return numbersGiven() || field.length() >= MAX_DIGITS ? this : field(field + digit);
        }

        public Building erase() {
            String field = onAck ? ack : seq;
            return numbersGiven() || field.isEmpty() ? this : field(field.substring(0, field.length() - 1));
        }

        Building field(String text) {
            return new Building(asked, flags, onAck ? seq : text, onAck ? text : ack, onAck, length);
        }

        public Building moved() {
            return numbersGiven() ? this : new Building(asked, flags, seq, ack, !onAck, length);
        }

        public boolean has(Flag flag) {
            return (flags & flag.bit()) != 0;
        }

        /** True where ack means something: the ACK bit is on. */
        public boolean usesAck() {
            return has(Flag.ACK);
        }

        /** True where Enter goes on to the empty ack: seq is being typed, and the segment has both. */
        public boolean goesToAck() {
            return !numbersGiven() && !onAck && usesAck() && ack.isEmpty();
        }

        /** The segment as it would be sent, empty while a number is missing or over 4294967295. */
        public Optional<Segment> segment(Stop.Question question) {
            if (numbersGiven()) {
                return Optional.of(withScriptNumbers(question));
            }
            if (!isNumber(seq) || usesAck() && !isNumber(ack)) {
                return Optional.empty();
            }
            return Optional.of(new Segment(
                    flags,
                    Seq.of(Long.parseLong(seq)),
                    usesAck() ? Seq.of(Long.parseLong(ack)) : 0,
                    length,
                    question.segment().window()));
        }

        /** The numbers that belong to these flags: those of a legal segment with them, else those of the script. */
        private Segment withScriptNumbers(Stop.Question question) {
            Segment script = question.segment();
            // An end that answers a refused segment as if there were a connection would use numbers of its own.
            Segment built = script.rst()
                    ? new Segment(flags, question.met().sndNxt(), arrivedEnd(question), length, script.window())
                    : new Segment(flags, script.seq(), question.step().next().rcvNxt(), length, script.window());
            return Legal.after(question.step()).stream()
                    .map(Legal.Option::segment)
                    .filter(s -> s.flagText().equals(built.flagText()))
                    .findFirst()
                    .orElse(built);
        }

        private static int arrivedEnd(Stop.Question question) {
            return question.arrived().map(Segment::end).orElse(0);
        }

        /** True where these digits are a 32-bit number. */
        public static boolean isNumber(String digits) {
            return !digits.isEmpty() && Long.parseLong(digits) <= 0xFFFF_FFFFL;
        }
    }
}
