package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.lesson.Prompt;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question that the engine answers, whether a lesson asks it at one of its stops or a quiz about a scenario of its own: a
 * state or a segment is picked, or a segment is built.
 */
abstract class EnginePart extends QuestionPart {
    private static final List<Flag> FLAGS = List.of(Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH);

    final Stop.Question question;
    final SegmentDraft draft;

    EnginePart(Stop.Question question, SegmentDraft draft, Lang lang) {
        super(lang);
        this.question = question;
        this.draft = draft;
    }

    // ---------------------------------------------------------------- both faces

    @Override
    final String prompt() {
        return new Prompt(question, lang).words(draft);
    }

    /** The prompt for the narrowest screens. */
    final String shortPrompt() {
        return new Prompt(question, lang).shortWords(draft);
    }

    /** What of a segment being built shows on the ladder's row, empty words where nothing is typed yet. */
    static LadderPart.Built built(SegmentDraft.Building building, Stop.Question question) {
        String flags = EngineAnswers.flagText(building);
        boolean none = flags.equals("-");
        String shown = none ? "?" : flags;
        Optional<Segment> whole = building.numbersGiven() ? building.segment(question) : Optional.empty();
        return whole.map(segment -> new LadderPart.Built(List.of(
                        shown,
                        none ? "" : LadderWidths.seq(segment),
                        LadderWidths.ack(segment),
                        LadderWidths.length(segment))))
                .orElseGet(() -> new LadderPart.Built(List.of(
                        shown,
                        building.seq().isEmpty() ? "" : "seq=" + building.seq(),
                        building.usesAck() && !building.ack().isEmpty() ? "ack=" + building.ack() : "",
                        building.length() > 0 ? "len=" + building.length() : "")));
    }

    /** The segment being built, where a segment is what is built here. */
    final Optional<LadderPart.Built> built() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> Optional.empty();
            case SegmentDraft.Building building -> Optional.of(built(building, question));
        };
    }

    // ---------------------------------------------------------------- keys

    @Override
    List<Action> actions() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> picking(picking);
            case SegmentDraft.Building building -> building(building);
        };
    }

    private List<Action> picking(SegmentDraft.Picking picking) {
        Text label = picking.tried().isEmpty() ? Labels.CHOOSE : Labels.CHOOSE_AGAIN;
        List<Action> all = new ArrayList<>(AnswerKeys.choosing(AnswerKeys.offered(picking), label));
        all.addAll(moving());
        if (picking.offers(picking.cursor())) {
            all.add(AnswerKeys.enter(Labels.CONFIRM));
        }
        return all;
    }

    /** The keys that move among the choices. */
    abstract List<Action> moving();

    private List<Action> building(SegmentDraft.Building building) {
        List<Action> all = new ArrayList<>();
        if (!building.flagsGiven()) {
            FLAGS.forEach(flag -> all.add(toggle(flag)));
        }
        if (!building.numbersGiven()) {
            for (int digit = 0; digit <= 9; digit++) {
                String shown = digit == 0 && building.flagsGiven() ? "0-9" : "";
                all.add(new Action(
                        List.of(String.valueOf(digit)),
                        new Msg.Digit(digit),
                        Labels.DIGITS,
                        BarSlot.of(shown, digits()),
                        Action.NO_WORD));
            }
            all.add(new Action(
                    List.of("j", "down", "k", "up"),
                    new Msg.Move(1),
                    Labels.FIELD,
                    BarSlot.of("j k", BarRank.EXPLAIN),
                    Action.NO_WORD));
            all.add(new Action(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE, BarSlot.NONE, Labels.ERASE));
        }
        boolean toAck = building.goesToAck();
        if (toAck || building.segment(question).isPresent()) {
            all.add(Action.of("enter", Msg.Plain.CONFIRM, toAck ? Labels.FIELD : Labels.SEND, BarRank.CONFIRM));
        }
        return all;
    }

    /** How long the digits stay on the key bar. */
    abstract BarRank digits();

    private static Action toggle(Flag flag) {
        String letter = flag.name().substring(0, 1).toLowerCase(Locale.ROOT);
        BarSlot bar = BarSlot.of(flag == Flag.SYN ? "s a f r p" : "", BarRank.MAIN);
        return new Action(List.of(letter), new Msg.Toggle(flag), Labels.FLAGS, bar, Text.same(flag.name()));
    }

    // ---------------------------------------------------------------- seen

    @Override
    final RowMarks cursor() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> RowMarks.at(picking.choices(), picking.cursor());
            case SegmentDraft.Building building -> RowMarks.at(-1, -1);
        };
    }

    /** @param spaced true for an empty row between the flags and the numbers of a segment being built */
    final Rows answers(int columns, Grid grid, RowMarks marks, boolean spaced) {
        return new EngineAnswers(draft, grid, marks, spaced, lang).rows(columns);
    }

    // ---------------------------------------------------------------- said

    @Override
    List<String> choices() {
        return IntStream.range(0, draft.choices().size())
                .filter(draft::offers)
                .mapToObj(this::choice)
                .toList();
    }

    final String choice(int index) {
        Answer answer = draft.choices().get(index);
        return choice(index, TermWords.spoken(answer, lang));
    }

    @Override
    final String answeredWith() {
        if (!draft.choices().isEmpty()) {
            return AnswerKeys.range(draft);
        }
        return switch (question.kind()) {
            case NUMBERS -> say("답은 seq=1 ack=1처럼", "type seq=1 ack=1");
            case NEXT_SEGMENT, NEXT_STATE -> say("답은 SYN,ACK seq=1 ack=1처럼", "type SYN,ACK seq=1 ack=1");
        };
    }

    @Override
    final Optional<Msg> line(String typed) {
        return AnswerLine.parse(question, draft, typed);
    }
}
