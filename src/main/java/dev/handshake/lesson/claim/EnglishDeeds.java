package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an English piece says is done: the verb first, then what it is done with. */
final class EnglishDeeds {
    private static final Pattern SENDS = Pattern.compile(
            "(re)?sends?|(re)?sent|(re)?sending|(re)?transmits?|retransmitting|emits?|issues?|returns?");
    private static final Pattern ANSWERS = Pattern.compile("repl(y|ies|ied|ying)|answer(s|ed|ing)?|respond(s|ed|ing)?");
    private static final Pattern RECEIVES = Pattern.compile("receiv(e|es|ed|ing)|gets?|got|getting");
    private static final Pattern ENTERS = Pattern.compile(
            "enter(s|ed|ing)?|go|goes|went|moves?|moved|moving|becomes?|became|becoming|transitions?|transitioned|switches|is|stays?|stayed|remains?|waits?|waiting|sits?|ends|lands?|lingers?|reaches");
    private static final Pattern LEAVES = Pattern.compile("leaves?|left|leaving|exits?");
    private static final Pattern CALLS = Pattern.compile("calls?|called|calling");
    private static final Pattern PASSIVE = Pattern.compile("is|are|was|were|be|been|being|gets|never|not");

    private final List<Spoken> words;
    private int verb = -1;
    private Optional<Act> act = Optional.empty();
    private Optional<SegmentName> answered = Optional.empty();

    EnglishDeeds(Piece piece) {
        this.words = piece.words();
        for (int at = 0; at < words.size() && act.isEmpty(); at++) {
            act = at(at);
            verb = at;
        }
    }

    private String text(int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    Optional<Act> act() {
        return act;
    }

    /** Index of the verb. */
    int verb() {
        return verb;
    }

    /** The segment that is answered: "answers the SYN with". */
    Optional<SegmentName> answered() {
        return answered;
    }

    private Optional<Act> at(int at) {
        String word = text(at);
        if (PASSIVE.matcher(text(at - 1)).matches() && !ENTERS.matcher(word).matches()) {
            return Optional.empty();
        }
        if (SENDS.matcher(word).matches()) {
            return segmentAfter(at, 6).<Act>map(Act.Sends::new).or(() -> standing(at));
        }
        if (ANSWERS.matcher(word).matches()) {
            return answer(at);
        }
        if (RECEIVES.matcher(word).matches()) {
            return segmentAfter(at, 6).map(Act.Receives::new);
        }
        if (CALLS.matcher(word).matches()) {
            return at + 1 < words.size() ? PieceWords.call(words.get(at + 1)).map(Act.Calls::new) : Optional.empty();
        }
        if (ENTERS.matcher(word).matches()) {
            return stateAfter(at).map(Act.Enters::new);
        }
        return LEAVES.matcher(word).matches() ? stateAfter(at).map(Act.Leaves::new) : Optional.empty();
    }

    /** "retransmits in FIN_WAIT_1": where it is. */
    private Optional<Act> standing(int verb) {
        return text(verb + 1).equals("in") && verb + 2 < words.size()
                ? PieceWords.state(words.get(verb + 2)).map(Act.Enters::new)
                : Optional.empty();
    }

    private Optional<SegmentName> segmentAfter(int verb, int reach) {
        for (int at = verb + 1; at < words.size() && at <= verb + reach; at++) {
            Optional<SegmentName> segment = PieceWords.segment(words, at);
            if (segment.isPresent()) {
                return segment;
            }
            if (text(at).matches("to|for|of|with|in|data|request|response|nothing|no|neither|only")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Act> answer(int verb) {
        int with = verb + 1;
        while (with < words.size() && !text(with).matches("with|by")) {
            with++;
        }
        Optional<SegmentName> out = with < words.size() ? segmentAfter(with, 5) : Optional.empty();
        if (out.isEmpty()) {
            return text(verb + 1).equals("to")
                    ? Optional.empty()
                    : segmentAfter(verb, 3).map(Act.Sends::new);
        }
        for (int at = verb + 1; at < with; at++) {
            Optional<SegmentName> in = PieceWords.segment(words, at);
            if (in.isPresent()) {
                answered = in;
            }
        }
        return out.map(Act.Sends::new);
    }

    private Optional<State> stateAfter(int verb) {
        Optional<State> found = Optional.empty();
        for (int at = verb + 1; at < words.size(); at++) {
            Optional<State> state = PieceWords.state(words.get(at));
            if (state.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = found.isPresent() ? found : state;
            if (found.isEmpty() && at > verb + 5) {
                return Optional.empty();
            }
        }
        return found;
    }

    /** The segment of "on the SYN", "upon the SYN-ACK" before the verb or at the end. */
    Optional<SegmentName> upon() {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (text(at).matches("on|upon")) {
                int next = text(at + 1).matches("the|a|an|its|receiving|getting") ? at + 2 : at + 1;
                next = text(next).matches("the|a|an|its") ? next + 1 : next;
                return next < words.size() ? PieceWords.segment(words, next) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
