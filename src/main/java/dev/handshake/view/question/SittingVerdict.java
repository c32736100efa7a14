package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Style;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.VerdictText;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said to a reply that was chosen, not written: the verdict and what was chosen, why, the right one where it was
 * another, the misconception by its name. Both faces say the same sentences in the same order.
 */
final class SittingVerdict {
    /** How right a reply is. */
    enum Word {
        RIGHT("✓", Style.ACCENT, Labels.RIGHT),
        PARTLY("◐", Style.ACCENT, Labels.PARTLY),
        WRONG("✗", Style.WARN, Labels.WRONG);

        final String glyph;
        final Style style;
        final Text word;

        Word(String glyph, Style style, Text word) {
            this.glyph = glyph;
            this.style = style;
            this.word = word;
        }
    }

    private static final List<String> PLACES = List.of("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");

    private final Model model;
    private final Stage.Judged judged;
    private final Lang lang;

    SittingVerdict(Model model, Stage.Judged judged) {
        this.model = model;
        this.judged = judged;
        this.lang = model.lang();
    }

    private boolean ko() {
        return lang == Lang.KO;
    }

    private String say(String ko, String en) {
        return ko() ? ko : en;
    }

    static Word word(Result result) {
        if (result.right()) {
            return Word.RIGHT;
        }
        boolean some = false;
        if (result instanceof Result.OfOptions options) {
            some = options.chosen().stream().anyMatch(Option::right);
        } else if (result instanceof Result.OfParts parts) {
            some = parts.firstRight();
        } else if (result instanceof Result.OfText text) {
            some = !text.marked().found().isEmpty();
        }
        return some ? Word.PARTLY : Word.WRONG;
    }

    /** What was chosen, by its numbers on the page. */
    String given() {
        String numbers = numbers();
        return ko() ? "고른 답: " + numbers : "You chose " + numbers + ".";
    }

    private String numbers() {
        Reply reply = judged.reply();
        ReplyDraft entry = judged.open().entry();
        if (reply instanceof Reply.Picked picked) {
            List<Integer> shown = ((ReplyDraft.Marking) entry).shown();
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (picked.options().contains(shown.get(i))) {
                    numbers.add(number(i));
                }
            }
            return String.join(", ", numbers);
        }
        if (reply instanceof Reply.Ordered ordered) {
            return order(ordered.order());
        }
        ReplyDraft.Parts parts = (ReplyDraft.Parts) entry;
        if (reply instanceof Reply.Truth truth) {
            String said = truth.said() ? say("참", "true") : say("거짓", "false");
            return truth.reason() < 0
                    ? said
                    : said
                            + say(", 이유 ", ", reason ")
                            + number(parts.secondShown().indexOf(truth.reason()));
        }
        if (reply instanceof Reply.Spotted spotted) {
            String line = say(number(spotted.line()) + " 줄", "line " + number(spotted.line()));
            return spotted.reason() < 0
                    ? line
                    : line
                            + say(", 이유 ", ", reason ")
                            + number(parts.secondShown().indexOf(spotted.reason()));
        }
        Reply.Diagnosed diagnosed = (Reply.Diagnosed) reply;
        String cause = say("원인 ", "cause ") + number(parts.firstShown().indexOf(diagnosed.cause()));
        return diagnosed.command() < 0
                ? cause
                : cause
                        + say(", 명령 ", ", command ")
                        + number(parts.secondShown().indexOf(diagnosed.command()));
    }

    private String number(int row) {
        return ko() ? (row + 1) + "번" : String.valueOf(row + 1);
    }

    private String order(List<Integer> items) {
        List<Integer> shown = ((ReplyDraft.Ordering) judged.open().entry()).shown();
        List<String> numbers = new ArrayList<>();
        items.forEach(i -> numbers.add(String.valueOf(shown.indexOf(i) + 1)));
        return String.join(", ", numbers);
    }

    // ---------------------------------------------------------------- sentences

    /** Why, sentence by sentence. */
    List<String> because() {
        List<String> lines = new ArrayList<>();
        if (judged.result() instanceof Result.OfOptions options) {
            options(lines, options);
        } else if (judged.result() instanceof Result.OfParts parts) {
            parts(lines, parts);
        } else if (judged.result() instanceof Result.OfOrder order) {
            order(lines, order);
        }
        if (judged.confidence() == Confidence.SURE && !judged.result().right()) {
            lines.add(FeedbackWords.firstInReview(lang));
        }
        return lines;
    }

    private List<Option> all() {
        return judged.question() instanceof Question.Choice choice
                ? choice.options()
                : ((Question.Choices) judged.question()).options();
    }

    private void options(List<String> lines, Result.OfOptions result) {
        List<Integer> shown = ((ReplyDraft.Marking) judged.open().entry()).shown();
        boolean single = judged.question() instanceof Question.Choice;
        List<String> others = new ArrayList<>();
        for (int row = 0; row < shown.size(); row++) {
            Option option = all().get(shown.get(row));
            boolean chosen = result.chosen().contains(option);
            boolean missed = result.missed().contains(option);
            if (single && chosen) {
                lines.add(0, why(option));
            } else if (single && missed) {
                lines.add(answer(number(row), option));
            } else if (chosen && !option.right()) {
                lines.add(say("틀린 보기 ", "Wrong, ") + number(row) + ": " + why(option));
            } else if (missed) {
                lines.add(say("빠진 보기 ", "Left out, ") + number(row) + ": " + why(option));
            } else if (judged.why() || !single && result.right() && chosen) {
                others.add(number(row) + ": " + why(option));
            }
        }
        lines.addAll(others);
    }

    private String answer(String number, Option option) {
        return say("정답은 " + number + "입니다. ", "The answer is " + number + ". ") + why(option);
    }

    private String why(Option option) {
        return SittingWords.ended(option.why().in(lang));
    }

    private void parts(List<String> lines, Result.OfParts result) {
        ReplyDraft.Parts entry = (ReplyDraft.Parts) judged.open().entry();
        if (judged.question() instanceof Question.TrueFalse statement) {
            lines.add(statement.isTrue() ? say("이 말은 참입니다.", "It is true.") : say("이 말은 거짓입니다.", "It is false."));
            second(lines, result, statement.reasons(), entry.secondShown(), Labels.REASON);
        } else if (judged.question() instanceof Question.SpotError spot) {
            String line = number(ClaimedTrace.refused(spot));
            lines.add(say("일어날 수 없는 줄은 " + line + "입니다.", "Line " + line + " cannot happen."));
            ClaimedTrace.refusal(spot.ends(), spot.lines()).ifPresent(refused -> lines.add(ifSent(refused)));
            second(lines, result, spot.reasons(), entry.secondShown(), Labels.REASON);
        } else if (judged.question() instanceof Question.Diagnose diagnose) {
            Option cause = ((Result.OfDiagnosis) result).cause();
            part(lines, cause, diagnose.causes(), entry.firstShown(), Labels.CAUSE);
            diagnose.next()
                    .ifPresent(next -> second(lines, result, next.options(), entry.secondShown(), Labels.COMMAND));
        }
        if (judged.why()) {
            others(lines, entry);
        }
    }

    private void second(
            List<String> lines, Result.OfParts result, List<Option> options, List<Integer> shown, Text part) {
        result.second().ifPresent(chosen -> part(lines, chosen, options, shown, part));
    }

    /** Why the chosen one is right; or why it is wrong, and which one is right. */
    private void part(List<String> lines, Option chosen, List<Option> options, List<Integer> shown, Text part) {
        if (chosen.right()) {
            lines.add(part.in(lang) + ": " + why(chosen));
            return;
        }
        lines.add(part.in(lang) + " " + number(shown.indexOf(options.indexOf(chosen))) + ": " + why(chosen));
        for (int row = 0; row < shown.size(); row++) {
            Option option = options.get(shown.get(row));
            if (option.right()) {
                // The page has only the rows of the second part by now: the first one's text is not in sight.
                String text = part == Labels.CAUSE ? "\"" + option.text().in(lang) + "\"" : "";
                lines.add(say(
                        "맞는 " + Josa.topic(part.ko()) + " " + number(row) + (text.isEmpty() ? "" : " " + text) + "입니다. "
                                + why(option),
                        "The right " + part.en().toLowerCase(Locale.ROOT) + " is " + number(row)
                                + (text.isEmpty() ? "" : ", " + text) + ". " + why(option)));
            }
        }
    }

    /** What would have followed a segment that cannot be sent, and where that is written. */
    private String ifSent(ClaimedTrace.Refused refused) {
        String said = FeedbackWords.ifSent(VerdictText.reaction(refused.counter(), Segment::toString, lang), lang);
        String source = TermWords.section(refused.counter().step().why(), lang);
        return say(said + " (" + source + ")", said.substring(0, said.length() - 1) + " (" + source + ").");
    }

    /** Why the other reasons or commands are wrong. */
    private void others(List<String> lines, ReplyDraft.Parts entry) {
        List<Option> options = List.of();
        if (judged.question() instanceof Question.TrueFalse statement) {
            options = statement.reasons();
        } else if (judged.question() instanceof Question.SpotError spot) {
            options = spot.reasons();
        } else if (judged.question() instanceof Question.Diagnose diagnose) {
            options = diagnose.next().map(Question.Diagnose.Command::options).orElse(List.of());
        }
        for (int row = 0; row < entry.secondShown().size(); row++) {
            Option option = options.get(entry.secondShown().get(row));
            String said = why(option);
            if (lines.stream().noneMatch(l -> l.endsWith(said))) {
                lines.add(number(row) + ": " + said);
            }
        }
    }

    private void order(List<String> lines, Result.OfOrder result) {
        Scenario scenario = ((Question.Order) judged.question()).scenario();
        List<Integer> placed = ((Reply.Ordered) judged.reply()).order();
        List<Orders.Item> items = Orders.items(scenario);
        List<Orders.Item> order = placed.stream().map(items::get).toList();
        if (result.right()) {
            lines.add(say("이 순서로 나갈 수 있습니다.", "They can leave in this order."));
            ClaimedTrace.end(scenario.ends(), Orders.claimed(order)).ifPresent(world -> lines.add(ended(world)));
            return;
        }
        // Where segments cross, delivering each before the next leaves may refuse an earlier one: then there is no
        // telling.
        Optional<ClaimedTrace.Refused> refused =
                ClaimedTrace.refusal(scenario.ends(), Orders.claimed(order)).filter(r -> r.line() == result.possible());
        Orders.Item item = order.get(result.possible());
        String who = TermWords.side(item.from(), lang);
        String what = item.segment().toString();
        int row = result.possible() + 1;
        lines.add(say(
                PLACES.get(row - 1) + " 번째부터 맞지 않습니다. "
                        + refused.map(r -> "그때 " + r.state() + "인 ").orElse("그때 ") + Josa.topic(who) + " "
                        + Josa.object(what) + " 보낼 수 없습니다.",
                "It goes wrong at row " + row + ": " + who
                        + refused.map(r -> ", then in " + r.state() + ",").orElse("") + " cannot send " + what
                        + refused.map(r -> ".").orElse(" there.")));
        refused.ifPresent(r -> lines.add(ifSent(r)));
        List<Integer> script = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            script.add(i);
        }
        lines.add(say("나갈 수 있는 순서 하나: ", "One order that can happen: ") + order(script) + ".");
    }

    /** Where an order that can happen leaves both ends. */
    private String ended(Duel world) {
        State client = world.state(Side.CLIENT);
        State server = world.state(Side.SERVER);
        if (client == server) {
            return say("다 도착하면 양쪽 모두 " + client + "입니다.", "Both ends are in " + client + " then.");
        }
        return say(
                "다 도착하면 클라이언트는 " + client + ", 서버는 " + server + "입니다.",
                "The client is in " + client + " then, the server in " + server + ".");
    }

    /** The misconceptions that the reply shows, where the catalog knows them. */
    List<Misconception> misconceptions() {
        return judged.result().misconceptions().stream()
                .map(model.catalog()::misconception)
                .flatMap(Optional::stream)
                .toList();
    }

    static String refutation(Misconception misconception, Lang lang) {
        String source = misconception.source().isEmpty() ? "" : " (" + misconception.source() + ")";
        return SittingWords.ended(misconception.refutation().in(lang)) + source;
    }

    // ---------------------------------------------------------------- as rows

    /** The verdict as rows, without what comes next. */
    Rows rows(int columns) {
        Word word = word(judged.result());
        Rows rows = new Rows(columns).headed(word.glyph, word.style, word.word.in(lang), given(), columns < 60 ? 2 : 3);
        because().forEach(line -> rows.text(line, Style.TEXT));
        return rows.addAll(named(columns));
    }

    /** The misconceptions as rows. */
    Rows named(int columns) {
        Rows rows = new Rows(columns);
        for (Misconception misconception : misconceptions()) {
            String name = say("오해 ", "Misconception ") + misconception.id();
            String claim = claim(misconception, lang);
            rows.headed("!", Style.WARN, name, columns < 60 ? "" : claim, 2);
            rows.text(
                    columns < 60 ? claim + " " + refutation(misconception, lang) : refutation(misconception, lang),
                    Style.TEXT);
        }
        return rows;
    }

    static String claim(Misconception misconception, Lang lang) {
        return "\"" + misconception.claim().in(lang) + "\"";
    }
}
