package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Reception;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.diagram.EdgeWords;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.page.Labels;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said to an answer, sentence by sentence, in an order that never changes: the verdict and what was chosen, the
 * rule, what would have followed, the section.
 */
public final class VerdictText {
    /** The state machine's own section, for sentences made from the diagram. */
    private static final String DIAGRAM = "3.3.2";

    private final Stop.Question question;
    private final Verdict verdict;
    private final Lang lang;
    /** The number of the choice; 0 where the answer was built, or typed and is none of the choices. */
    private final int number;

    private final List<Answer> choices;

    public VerdictText(Stop.Question question, Verdict verdict, List<Answer> choices, Lang lang) {
        this.question = question;
        this.verdict = verdict;
        this.choices = choices;
        this.number = choices.indexOf(verdict.given()) + 1;
        this.lang = lang;
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    public boolean right() {
        return verdict.right();
    }

    public String word() {
        return (verdict.right() ? Labels.RIGHT : Labels.WRONG).in(lang);
    }

    /** What was chosen. */
    public String chosen() {
        return FeedbackWords.given(number, verdict.given(), lang);
    }

    /** The same as it is said: a choice by its number, a segment with its fields named. */
    String spokenChosen() {
        String answer = TermWords.spoken(verdict.given(), lang);
        if (ko()) {
            return number > 0 ? "고른 답: 보기 " + number + ", " + answer : "보낸 답: " + answer;
        }
        return (number > 0 ? "You chose " + number + ", " : "You sent ") + answer;
    }

    /** The same where there is no room for it. */
    String chosenShort() {
        String given = TermWords.words(verdict.given(), lang);
        return number > 0 ? number + (ko() ? "번 " : ", ") + given : given;
    }

    /** The rule that was broken, or the one that makes it right. */
    public String rule() {
        if (!verdict.right()) {
            return verdict.slip() == Mistake.NONE
                    ? TermWords.sentence(verdict.rule(), lang)
                    : verdict.slip().sentence().in(lang);
        }
        if (verdict.aside()) {
            String script = question.segment().toString();
            return ko()
                    ? "규칙에 맞는 답입니다. 여기서는 " + Josa.object(script) + " 보내는 쪽으로 진행합니다."
                    : "That is legal too. Here the story goes another way: " + script + ".";
        }
        if (keepsSegment()) {
            return change().orElse(
                            ko()
                                    ? "지금 상태는 " + question.state() + "입니다."
                                    : "The state is " + question.state() + " now.");
        }
        return keepsState() ? worked() : TermWords.sentence(question.step().why(), lang);
    }

    /** What would have followed, or where a state comes from; empty where there is nothing to add. */
    public String consequence() {
        if (verdict.counter().isPresent()) {
            return met(verdict.counter().get(), Segment::toString, lang);
        }
        if (!verdict.right()) {
            return givenState().map(state -> EdgeWords.into(state, lang)).orElse("");
        }
        if (keepsState() || keepsSegment()) {
            return "";
        }
        return question.kind() == Step.Ask.Kind.NEXT_STATE ? change().orElse("") : states();
    }

    /** What would have followed, marked as such where it is another end's reaction. */
    String ifSent(String said) {
        return verdict.counter().isPresent() ? FeedbackWords.ifSent(said, lang) : said;
    }

    /** The rule as it is said: a rule that was broken is announced. */
    String spokenRule() {
        return (verdict.right() ? "" : ko() ? "규칙: " : "Rule: ") + rule();
    }

    /** What would have followed as it is said; empty where there is nothing to add. */
    Optional<String> spokenConsequence() {
        String more = consequence();
        return more.isEmpty() ? Optional.empty() : Optional.of(ifSent(more));
    }

    /** The rule at length as it is said. */
    String spokenWhy(boolean mayReveal) {
        return (ko() ? "왜: " : "Why: ") + why(mayReveal).strip();
    }

    /** A section as it is said. */
    static String spokenSource(String source, Lang lang) {
        return lang == Lang.KO ? "근거: " + source : "Source: " + source + ".";
    }

    /** Where it is written. */
    public String source() {
        if (!verdict.right() && verdict.counter().isEmpty() || verdict.right() && keepsSegment()) {
            return TermWords.section(DIAGRAM, lang);
        }
        if (verdict.right() && !verdict.aside()) {
            return TermWords.section(question.step().why(), lang);
        }
        boolean looksAlike = verdict.counter()
                .filter(c -> c.reception() != Reception.DIFFERS)
                .isPresent();
        return looksAlike
                ? TermWords.sections(verdict.slip().section(), verdict.rule().section(), lang)
                : TermWords.section(verdict.rule(), lang);
    }

    /** Consequence and source in one row of text. */
    public String consequenceAndSource() {
        return withSource(consequence());
    }

    /** The same under a counter-trace, which shows the numbers already. */
    public String shortConsequenceAndSource() {
        return withSource(shortConsequence());
    }

    /** What would have followed, without the numbers of the other end's answer. */
    public String shortConsequence() {
        return verdict.counter()
                .map(counter -> met(counter, Segment::flagText, lang))
                .orElseGet(this::consequence);
    }

    private String withSource(String said) {
        if (said.isEmpty()) {
            return source() + (ko() ? "" : ".");
        }
        return ko() ? said + " " + source() : said.substring(0, said.length() - 1) + " (" + source() + ").";
    }

    /** The other end's reaction, and where it does not tell the difference, what does. */
    static String met(Counter counter, Function<Segment, String> name, Lang lang) {
        String also = also(counter.reception(), lang);
        return reaction(counter, name, lang) + (also.isEmpty() ? "" : " " + also);
    }

    /** What the other end's reaction does not tell; empty where it tells all. */
    public String also() {
        return verdict.counter().map(counter -> also(counter.reception(), lang)).orElse("");
    }

    private static String also(Reception reception, Lang lang) {
        boolean ko = lang == Lang.KO;
        return switch (reception) {
            case DIFFERS -> "";
            case ACCEPTED ->
                ko ? "받아들이지만, 올바른 TCP는 이렇게 보내지 않습니다." : "It accepts that, yet a correct TCP never sends it.";
            case LEAVES_UNACKNOWLEDGED -> ko ? "확인받지 못한 것이 남아 다시 보냅니다." : "It then repeats what stays unacknowledged.";
            case MISCOUNTED ->
                ko ? "받아들이지만, 그 뒤로 양쪽의 번호가 어긋납니다." : "It accepts that, but then the two ends count differently.";
            case REFUSED_ALIKE ->
                ko
                        ? "올바른 세그먼트에도 반응은 같지만, TCP는 이렇게 보내지 않습니다."
                        : "The right one meets the same, yet a correct TCP never sends this.";
        };
    }

    /** The reaction to a line that cannot happen: the page has said so, what is left to say is whether it is taken. */
    static String metImpossible(Counter counter, Lang lang) {
        String said = reaction(counter, Segment::toString, lang);
        if (counter.reception() == Reception.DIFFERS) {
            return said;
        }
        String peer = TermWords.sideFirst(counter.from().opposite(), lang);
        return lang == Lang.KO
                ? Josa.topic(peer)
                        + (counter.step().sends().isEmpty() ? " 받아들이지만" : " 받아들여")
                        + said.substring(Josa.topic(peer).length())
                : peer + " accepts it," + said.substring(peer.length());
    }

    /** The other end's reaction as a sentence. */
    public static String reaction(Counter counter, Function<Segment, String> name, Lang lang) {
        Side peer = counter.from().opposite();
        State next = counter.step().next().state();
        boolean stays = next == counter.before();
        boolean answers = !counter.step().sends().isEmpty();
        String sent = answers ? name.apply(counter.step().sends().get(0)) : "";
        if (lang == Lang.KO) {
            String does = answers ? Josa.by(sent) + " 답하고 " : "답하지 않고 ";
            return Josa.topic(TermWords.side(peer, lang)) + " " + does
                    + (stays ? next + "에 머뭅니다." : Josa.subject(next.name()) + " 됩니다.");
        }
        return TermWords.sideFirst(peer, lang)
                + (answers ? " answers with " + sent : " sends nothing")
                + (stays ? " and stays in " + next + "." : " and goes to " + next + ".");
    }

    /** Where a right answer leaves both ends. */
    private String states() {
        LadderScene solved = LadderScene.of(question.solved());
        State client = solved.state(Side.CLIENT);
        State server = solved.state(Side.SERVER);
        if (client == server) {
            return ko() ? "지금 양쪽 모두 " + client + "입니다." : "Both ends are in " + client + " now.";
        }
        return ko()
                ? "지금 클라이언트는 " + client + ", 서버는 " + server + "입니다."
                : "The client is in " + client + " now, the server in " + server + ".";
    }

    /** The state that was answered; empty where the answer is a segment. */
    private Optional<State> givenState() {
        return switch (verdict.given()) {
            case Answer.Is is -> Optional.of(is.state());
            case Answer.Sends sends -> Optional.empty();
        };
    }

    private boolean keepsSegment() {
        return question.kind() == Step.Ask.Kind.NEXT_STATE && question.solved().hidesSegments();
    }

    private boolean keepsState() {
        return question.kind() != Step.Ask.Kind.NEXT_STATE && question.solved().hidesState();
    }

    private Optional<String> change() {
        return EdgeWords.made(question, lang);
    }

    /** Why these numbers, without the state: it is still to be asked for. */
    private String worked() {
        Segment segment = question.segment();
        if (!segment.hasAck()) {
            return ko()
                    ? Josa.subject(LadderWidths.seq(segment)) + " 다음에 쓸 번호입니다."
                    : "The next number to use is in " + LadderWidths.seq(segment) + ".";
        }
        if (question.isRetransmission()) {
            // Nothing new is numbered: the segment is the one that was not confirmed.
            return ko()
                    ? "다시 보내는 세그먼트라서 " + Josa.topic(LadderWidths.seq(segment)) + " 처음 보냈을 때와 같고, "
                            + Josa.topic(LadderWidths.ack(segment)) + " 다음에 받을 번호입니다."
                    : "It is sent again, so " + LadderWidths.seq(segment) + " is what it was the first time, and "
                            + LadderWidths.ack(segment) + " the next number expected.";
        }
        return ko()
                ? Josa.topic(LadderWidths.seq(segment)) + " 이쪽이 다음에 쓸 번호, " + Josa.topic(LadderWidths.ack(segment))
                        + " 다음에 받을 번호입니다."
                : LadderWidths.seq(segment) + " is the next number to use, " + LadderWidths.ack(segment)
                        + " the next one expected.";
    }

    /** The rule at length: what {@code w} shows. */
    public String why(boolean mayReveal) {
        if (verdict.right()) {
            String rule = TermWords.sentence(question.step().why(), lang);
            if (keepsSegment()) {
                return rule() + " " + EdgeWords.from(question.state(), lang);
            }
            return keepsState() ? rule() : change().map(c -> rule + " " + c).orElse(rule);
        }
        if (givenState().isPresent()) {
            return mayReveal
                    ? answer() + " " + TermWords.sentence(question.step().why(), lang)
                    : elsewhere(givenState().get());
        }
        return mayReveal
                ? seenFrom(question.side(), question.step().why())
                : seenFrom(question.side().opposite(), verdict.rule());
    }

    /** The way to a state that was answered wrongly, and where the asked end really was: no word of where it is. */
    private String elsewhere(State given) {
        State met = question.met().state();
        String side = TermWords.side(question.side(), lang);
        return EdgeWords.into(given, lang)
                + (ko()
                        ? " 이 일이 있기 전 " + side + "의 상태: " + met + "."
                        : " Before this event " + side + " was in " + met + ".");
    }

    /** A rule speaks of this side and its peer, so it is said which side that is. */
    private String seenFrom(Side side, Rule rule) {
        String sentence = TermWords.sentence(rule, lang);
        return ko()
                ? TermWords.side(side, lang) + " 쪽에서 보면: " + sentence
                : "Seen from " + TermWords.side(side, lang) + ": " + TermWords.within(sentence);
    }

    private String answer() {
        return RightAnswer.sentence(choices, question, lang);
    }

    /** The rule that was broken and where it is written; the refutation in one row of text. */
    String ruleAndSource() {
        String broken = verdict.slip().section();
        if (broken.isEmpty()) {
            return rule();
        }
        String source = TermWords.section(broken, lang);
        return ko() ? rule() + " " + source : rule().substring(0, rule().length() - 1) + " (" + source + ").";
    }

    /** Where what {@link #why} says is written. */
    String whySource(boolean mayReveal) {
        if (verdict.right() && keepsSegment()) {
            return TermWords.section(DIAGRAM, lang);
        }
        if (verdict.right() || mayReveal && givenState().isPresent()) {
            return TermWords.section(question.step().why(), lang);
        }
        if (givenState().isPresent()) {
            return TermWords.section(DIAGRAM, lang);
        }
        return TermWords.section(mayReveal ? question.step().why() : verdict.rule(), lang);
    }
}
