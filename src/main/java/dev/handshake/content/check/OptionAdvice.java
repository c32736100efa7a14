package dev.handshake.content.check;

import dev.handshake.content.source.Columns;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What gives an answer away although nobody knows it: the longest option, and the one that speaks of all the others. */
final class OptionAdvice {
    /** The right option may be half as long again as the longest wrong one, or this many columns longer. */
    private static final int MORE_COLUMNS = 24;

    private static final int FEWEST_WRONG = 2;

    private static final Pattern ALL_EN =
            Pattern.compile("(?i)(all|none|both|neither|any) of (the )?(above|options|answers|these|those|them)( .*)?"
                    + "|all are (right|correct|true)|none is (right|correct|true)");
    private static final Pattern ALL_KO =
            Pattern.compile("(위|앞|보기|이상)(의|에)? ?(것|보기|항목|내용|설명|답)?들?(이|가|은|는|을|를)? ?(모두|전부|다)([ .].*)?"
                    + "|(모두|전부|다) ?(맞|정답|옳|해당).*"
                    + "|((위|보기|이) ?(중|가운데)?에? ?)?(정답|답|맞는 것|옳은 것|해당하는 것|해당 사항)(이|은)? ?없.*");

    private final Findings findings;

    OptionAdvice(Findings findings) {
        this.findings = findings;
    }

    private record Choice(Node text, boolean right) {
        /** What it says in this language; empty where it says nothing. */
        String in(Lang lang) {
            return text.asScalar()
                    .or(() -> text.value(lang.code()).flatMap(Node::asScalar))
                    .map(Node.Scalar::text)
                    .orElse("");
        }

        int columns(Lang lang) {
            return Columns.of(in(lang).strip());
        }
    }

    void check(List<Node> items) {
        List<Choice> choices = new ArrayList<>();
        for (Node item : items) {
            boolean right = item.value("right")
                    .flatMap(Node::asScalar)
                    .filter(flag -> flag.text().equals("true"))
                    .isPresent();
            item.value("text").ifPresent(text -> choices.add(new Choice(text, right)));
        }
        choices.forEach(this::allOfTheAbove);
        length(choices);
    }

    private void allOfTheAbove(Choice choice) {
        boolean ko = ALL_KO.matcher(choice.in(Lang.KO).strip()).matches();
        boolean en = ALL_EN.matcher(choice.in(Lang.EN).strip()).matches();
        if (ko || en) {
            findings.add(
                    ProblemCode.ALL_OF_THE_ABOVE,
                    choice.text.span(),
                    new Text(
                            "보기는 섞여 나오므로 위가 없습니다. 둘만 알아도 맞히거나 지울 수 있는 보기이기도 합니다.",
                            "Options are shuffled, so nothing is above; and who knows two of them knows this one."),
                    new Text("type: choices로 바꾸거나 다른 오답을 적어 주세요.", "Use type: choices, or another wrong option."));
        }
    }

    private void length(List<Choice> choices) {
        List<Choice> right = choices.stream().filter(Choice::right).toList();
        List<Choice> wrong = choices.stream().filter(c -> !c.right()).toList();
        if (right.size() != 1 || wrong.size() < FEWEST_WRONG) {
            return;
        }
        for (Lang lang : Lang.values()) {
            int columns = right.get(0).columns(lang);
            int longest = wrong.stream().mapToInt(c -> c.columns(lang)).max().orElse(0);
            if (columns > longest + MORE_COLUMNS && columns * 2 > longest * 3) {
                findings.add(
                        ProblemCode.STANDS_OUT,
                        right.get(0).text().span(),
                        new Text(
                                "맞는 보기는 " + columns + "칸, 가장 긴 오답은 " + longest + "칸입니다 (" + lang.code()
                                        + "). 길이만 보고 고를 수 있습니다.",
                                "The right option takes " + columns + " columns, the longest wrong one " + longest
                                        + " (" + lang.code() + "): its length gives it away."),
                        new Text(
                                "맞는 보기의 설명을 why로 옮기거나 오답도 그만큼 적어 주세요.",
                                "Move what explains it to why, or make a wrong option as long."));
                return;
            }
        }
    }
}
