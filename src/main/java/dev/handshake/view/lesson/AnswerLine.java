package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers typed as words in the plain face: {@code CLOSE_WAIT}, {@code ACK seq=101 ack=301}, {@code ack 101 301}. */
public final class AnswerLine {
    private static final Pattern FLAGS =
            Pattern.compile("((?:syn|ack|fin|rst|psh)(?:[ ,+/|-]+(?:syn|ack|fin|rst|psh))*)(?![a-z=])");

    private static final Pattern SEQ = Pattern.compile("\\bseq\\s*[=:]?\\s*(\\d{1,10})\\b");
    private static final Pattern ACK = Pattern.compile("\\back\\s*[=:]\\s*(\\d{1,10})\\b");
    private static final Pattern BARE = Pattern.compile("(?<![\\d=])\\b(\\d{1,10})\\b");

    private AnswerLine() {}

    /** What the line answers; empty where it is no answer to this question. */
    public static Optional<Msg> parse(LessonMoment walking, String typed) {
        if (!(walking.stop() instanceof Stop.Question question)
                || !(walking.phase() instanceof LessonPhase.Asking asking)) {
            return Optional.empty();
        }
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (question.kind() == Step.Ask.Kind.NEXT_STATE) {
            return state(text).flatMap(s -> choice(asking.draft(), new Answer.Is(s)));
        }
        return segment(walking, asking.draft(), text).flatMap(s -> sends(asking.draft(), s));
    }

    /** A state, however it is spelt: Close-Wait, close wait, CLOSEWAIT, SYN_RCVD. */
    private static Optional<State> state(String text) {
        String letters =
                text.replaceAll("[^a-z0-9]", "").replace("rcvd", "received").replace("estab", "established");
        letters = letters.replace("establishedlished", "established");
        for (State state : State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).replace("_", "").equals(letters)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private static Optional<Msg> choice(SegmentDraft draft, Answer answer) {
        if (draft instanceof SegmentDraft.Picking picking) {
            int index = picking.choices().indexOf(answer);
            return picking.offers(index) ? Optional.of(new Msg.Choose(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Msg> sends(SegmentDraft draft, Segment segment) {
        if (draft instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                boolean same = picking.choices().get(i) instanceof Answer.Sends sends
                        && sends.segment().says(segment);
                if (same && picking.offers(i)) {
                    return Optional.of(new Msg.Choose(i));
                }
            }
        }
        return Optional.of(new Msg.Build(segment.flags(), Seq.value(segment.seq()), Seq.value(segment.ack())));
    }

    private static Optional<Segment> segment(LessonMoment walking, SegmentDraft draft, String text) {
        Stop.Question question = walking.question();
        Matcher flags = FLAGS.matcher(text);
        boolean written = flags.lookingAt();
        String rest = written ? text.substring(flags.end()) : text;
        int bits = written ? bits(flags.group(1)) : given(question, draft);
        if (bits == 0) {
            return Optional.empty();
        }
        if (written && rest.isBlank() && draft instanceof SegmentDraft.Building building && building.numbersGiven()) {
            return SegmentDraft.Building.ofFlags(bits, building.length()).segment(question);
        }
        Long seq = number(SEQ, rest, 0);
        Long ack = number(ACK, rest, 0);
        if (seq == null && ack == null) {
            seq = number(BARE, rest, 0);
            ack = number(BARE, rest, 1);
        }
        boolean needsAck = (bits & Flag.ACK.bit()) != 0;
        if (seq == null || needsAck && ack == null || !fits(seq) || ack != null && !fits(ack)) {
            return Optional.empty();
        }
        int length = question.segment().length();
        return Optional.of(new Segment(bits, Seq.of(seq), ack == null ? 0 : Seq.of(ack), length, 0));
    }

    /** The flags where the question gives them. */
    private static int given(Stop.Question question, SegmentDraft draft) {
        boolean numbersOnly = draft instanceof SegmentDraft.Building building && building.flagsGiven();
        return numbersOnly ? question.segment().flags() & ~Flag.PSH.bit() : 0;
    }

    private static int bits(String words) {
        int bits = 0;
        for (Flag flag : Flag.values()) {
            bits |= words.contains(flag.name().toLowerCase(Locale.ROOT)) ? flag.bit() : 0;
        }
        return bits;
    }

    private static Long number(Pattern pattern, String text, int which) {
        Matcher matcher = pattern.matcher(text);
        for (int i = 0; matcher.find(); i++) {
            if (i == which) {
                return Long.parseLong(matcher.group(1));
            }
        }
        return null;
    }

    private static boolean fits(long number) {
        return number <= 0xFFFF_FFFFL;
    }
}
