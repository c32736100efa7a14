package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
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
    public static Optional<Msg> parse(Stop.Question question, SegmentDraft draft, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return switch (question.kind()) {
            case NEXT_STATE -> state(text).flatMap(s -> choice(draft, new Answer.Is(s)));
            case NEXT_SEGMENT, NUMBERS -> segment(question, draft, text).map(s -> sends(draft, s));
        };
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
        int index = draft.choices().indexOf(answer);
        return draft.offers(index) ? Optional.of(new Msg.Choose(index)) : Optional.empty();
    }

    /** Picks the choice that says the same; else the segment is sent as it was typed. */
    private static Msg sends(SegmentDraft draft, Segment segment) {
        for (int i = 0; i < draft.choices().size(); i++) {
            if (draft.offers(i) && says(draft.choices().get(i), segment)) {
                return new Msg.Choose(i);
            }
        }
        return new Msg.Build(segment.flags(), Seq.value(segment.seq()), Seq.value(segment.ack()));
    }

    private static boolean says(Answer answer, Segment segment) {
        return switch (answer) {
            case Answer.Sends sends -> sends.segment().says(segment);
            case Answer.Is is -> false;
        };
    }

    private static Optional<Segment> segment(Stop.Question question, SegmentDraft draft, String text) {
        Matcher flags = FLAGS.matcher(text);
        boolean written = flags.lookingAt();
        String rest = written ? text.substring(flags.end()) : text;
        int bits = written ? bits(flags.group(1)) : given(question, draft);
        if (bits == 0) {
            return Optional.empty();
        }
        Optional<SegmentDraft.Building> flagsOnly = building(draft).filter(SegmentDraft.Building::numbersGiven);
        if (written && rest.isBlank() && flagsOnly.isPresent()) {
            return flagsOnly.get().withFlags(bits).segment(question);
        }
        return numbered(question, bits, rest);
    }

    /** The segment with these flags and the numbers of the line. */
    private static Optional<Segment> numbered(Stop.Question question, int bits, String rest) {
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

    private static Optional<SegmentDraft.Building> building(SegmentDraft draft) {
        return switch (draft) {
            case SegmentDraft.Building building -> Optional.of(building);
            case SegmentDraft.Picking picking -> Optional.empty();
        };
    }

    /** The flags where the question gives them. */
    private static int given(Stop.Question question, SegmentDraft draft) {
        boolean numbersOnly =
                building(draft).filter(SegmentDraft.Building::flagsGiven).isPresent();
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
