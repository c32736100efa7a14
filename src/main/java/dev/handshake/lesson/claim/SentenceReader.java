package dev.handshake.lesson.claim;

import dev.handshake.lesson.claim.Piece.Tie;
import dev.handshake.lesson.claim.Proposition.Relation;
import dev.handshake.lesson.claim.Speakers.Speaker;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.SpokenClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes propositions from the clauses of an answer. What is denied, doubted or told of another scene is left out. */
final class SentenceReader {
    private static final Pattern FIRST =
            Pattern.compile("(?<![가-힣a-z])(먼저|처음으로|가장 먼저|제일 먼저|맨 먼저|first(?! closer| close))(?![가-힣a-z])");
    private static final Pattern LAST = Pattern.compile("(마지막으로|마지막|최종|세 번째|세번째|last|final|third) (으로 )?ack");
    private static final Pattern AGAIN = Pattern.compile("다시|재전송|again|resen|retrans");
    private static final Pattern UNREAL = Pattern.compile(
            "(?<![a-z])(would|could|might|wont|wouldnt|cannot|cant|should|must|can|may|need|needs|without|instead|unless|no|nothing|only)(?![a-z])"
                    + "|라면|다면|려면|대신|않|못|없|아니|아닌|아닙|필요");

    /** A piece with what it says. */
    private record Telling(Piece piece, Speaker speaker, Optional<Act> act) {
        Optional<Deed> deed() {
            return act.map(each -> new Deed(speaker.who(), each));
        }
    }

    /**
     * A proposition and where it is stated.
     *
     * @param failing the part that would not be so: of two deeds the second one
     */
    record Stated(AnswerSpan span, AnswerSpan failing, Proposition proposition) {
        Stated(AnswerSpan span, Proposition proposition) {
            this(span, span, proposition);
        }
    }

    private final List<Stated> found = new ArrayList<>();
    private final Speakers speakers = new Speakers();

    private final Optional<Proposition.Phase> asked;

    private SentenceReader(Optional<Proposition.Phase> asked) {
        this.asked = asked;
    }

    /** What these clauses state, in their order. */
    static List<Stated> read(List<SpokenClause> clauses, List<String> prompts, Silence silence) {
        SentenceReader reader = new SentenceReader(NotationReader.phase(prompts));
        int first = 0;
        for (int i = 1; i <= clauses.size(); i++) {
            if (i == clauses.size()
                    || clauses.get(i).sentence() != clauses.get(first).sentence()) {
                List<SpokenClause> sentence = clauses.subList(first, i);
                if (!silence.covers(sentence)) {
                    reader.sentence(sentence);
                }
                first = i;
            }
        }
        return List.copyOf(reader.found);
    }

    private void sentence(List<SpokenClause> clauses) {
        speakers.begin();
        List<Telling> tellings = new ArrayList<>();
        for (SpokenClause clause : clauses) {
            for (Piece piece : Piece.of(clause)) {
                tellings.add(telling(piece));
            }
        }
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            alone(telling);
            Optional<Telling> before = i > 0 ? Optional.of(tellings.get(i - 1)) : Optional.empty();
            before.ifPresent(other -> linked(other, telling));
        }
    }

    private Telling telling(Piece piece) {
        boolean plain = piece.clause().manner().isPlain()
                && !UNREAL.matcher(piece.text()).find();
        if (piece.isKorean()) {
            KoreanDeeds deeds = new KoreanDeeds(piece);
            Speaker speaker = speakers.of(piece, piece.words().size());
            Optional<Act> act = plain ? deeds.act() : Optional.empty();
            speakers.past(piece, speaker, act);
            act.filter(SentenceReader::isSending).ifPresent(done -> within(piece, speaker, done, deeds.answered()));
            if (act.isPresent() && speaker.named()) {
                deeds.past(speaker.word())
                        .ifPresent(past -> link(
                                piece.span(),
                                new Deed(speaker.who(), past),
                                Relation.AFTER,
                                new Deed(speaker.who(), act.get())));
            }
            return new Telling(piece, speaker, act);
        }
        EnglishDeeds deeds = new EnglishDeeds(piece);
        Speaker speaker = speakers.of(piece, deeds.verb());
        Optional<Act> act = plain ? deeds.act() : Optional.empty();
        speakers.past(piece, speaker, act);
        act.ifPresent(done -> {
            within(piece, speaker, done, deeds.answered());
            within(piece, speaker, done, deeds.upon());
        });
        return new Telling(piece, speaker, act);
    }

    /** What is answered in the same clause: "answers the SYN with a SYN-ACK". */
    private void within(Piece piece, Speaker speaker, Act done, Optional<SegmentName> answered) {
        answered.ifPresent(segment -> link(
                piece.span(),
                new Deed(speaker.who(), new Act.Receives(segment)),
                Relation.AFTER,
                new Deed(speaker.who(), done)));
    }

    private void alone(Telling telling) {
        telling.deed().filter(deed -> deed.who() != Actor.SOMEBODY).ifPresent(deed -> {
            boolean first = FIRST.matcher(telling.piece().text()).find() && isOpening(deed.act());
            Proposition said = first ? new Proposition.Foremost(deed) : new Proposition.Happens(deed);
            found.add(new Stated(telling.piece().span(), said));
            boolean last = deed.act().equals(new Act.Sends(SegmentName.ACK))
                    && LAST.matcher(telling.piece().text()).find();
            if (last) {
                asked.map(phase -> new Proposition.LastAck(deed.who(), phase))
                        .ifPresent(claim -> found.add(new Stated(telling.piece().span(), claim)));
            }
        });
    }

    private static boolean isSending(Act act) {
        return switch (act) {
            case Act.Sends sends -> true;
            case Act.Receives receives -> false;
            case Act.Enters enters -> false;
            case Act.Leaves leaves -> false;
            case Act.Calls calls -> false;
        };
    }

    private static boolean isOpening(Act act) {
        return act.equals(new Act.Sends(SegmentName.SYN)) || act.equals(new Act.Sends(SegmentName.FIN));
    }

    private void linked(Telling first, Telling second) {
        if (first.act().isEmpty() || second.act().isEmpty()) {
            return;
        }
        Tie tie = first.piece().tie();
        AnswerSpan span = new AnswerSpan(
                first.piece().span().start(), second.piece().span().end());
        AnswerSpan failing = second.piece().span();
        Deed cause = first.deed().orElseThrow();
        Deed effect = second.deed().orElseThrow();
        if (!first.piece().isKorean() && tie == Tie.NONE && second.piece().tie() != Tie.NONE) {
            // "… when it receives the SYN": the cause comes behind.
            tie = second.piece().tie();
            cause = effect;
            effect = first.deed().orElseThrow();
            failing = first.piece().span();
        }
        Deed before = cause;
        Deed then = effect;
        AnswerSpan denied = tie == Tie.BEFORE ? span : failing;
        relation(tie, AGAIN.matcher(second.piece().text()).find(), cause, effect)
                .map(relation -> new Proposition.Linked(before, relation, then))
                .ifPresent(said -> found.add(new Stated(span, denied, said)));
    }

    private static Optional<Relation> relation(Tie tie, boolean again, Deed cause, Deed effect) {
        return switch (tie) {
            case UPON -> Optional.of(again ? Relation.AFTER : relation(cause, effect));
            case AFTER, THEN -> Optional.of(Relation.AFTER);
            case BEFORE -> Optional.of(Relation.BEFORE);
            case NONE -> Optional.empty();
        };
    }

    /** A state follows at once, anything else may take its time: "on the FIN the server sends its own" is true in the end. */
    private static Relation relation(Deed cause, Deed effect) {
        return switch (effect.act()) {
            case Act.Enters enters ->
                enters.state() == dev.handshake.tcp.State.TIME_WAIT || isCall(cause) ? Relation.AFTER : Relation.UPON;
            // Nothing but a SYN is answered with a SYN-ACK, and that at once.
            case Act.Sends sends -> sends.segment() == SegmentName.SYN_ACK ? Relation.UPON : Relation.AFTER;
            case Act.Receives receives -> Relation.AFTER;
            case Act.Leaves leaves -> Relation.AFTER;
            case Act.Calls calls -> Relation.AFTER;
        };
    }

    private static boolean isCall(Deed deed) {
        return switch (deed.act()) {
            case Act.Calls calls -> true;
            case Act.Sends sends -> false;
            case Act.Receives receives -> false;
            case Act.Enters enters -> false;
            case Act.Leaves leaves -> false;
        };
    }

    private void link(AnswerSpan span, Deed cause, Relation relation, Deed effect) {
        found.add(new Stated(span, new Proposition.Linked(cause, relation, effect)));
    }
}
