package dev.handshake.content.check;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts that are one string for both languages although they are sentences of one: whoever learns in the other language
 * would read a foreign one without a word. A number, a name or a state needs no translation, and a file that says
 * {@code language:} means it.
 */
final class LanguageAdvice {
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    /** Three words in small letters are English, and not the name of a call, a state or an option. An option may be a command. */
    private static final Pattern ENGLISH = Pattern.compile("(?s)(.*(^|[\\s(\"'])[a-z]{2,}(?=$|[\\s.,:;?!)\"'])){3}.*");
    /** Keys of files that may say {@code language:}; the map of a course is always in both. */
    private static final List<String> MAY_CHOOSE = List.of("id", "misconceptions");
    /** How many lines are named. */
    private static final int MOST_LINES = 5;

    private final Findings findings;
    private final List<Node.Scalar> korean = new ArrayList<>();
    private final List<Node.Scalar> english = new ArrayList<>();

    LanguageAdvice(Findings findings) {
        this.findings = findings;
    }

    /**
     * Hears of a text that is not split by language.
     *
     * @param key whose value it is
     */
    void check(String key, Node.Scalar text) {
        if (HANGUL.matcher(text.text()).find()) {
            korean.add(text);
        } else if (!key.equals("text") && ENGLISH.matcher(text.text()).matches()) {
            english.add(text);
        }
    }

    /** Says once for each language what has been heard; what cannot be read as YAML has other troubles first. */
    void finish(Node root) {
        if (root.value("language").isEmpty() && !findings.hasErrors()) {
            boolean mayChoose =
                    MAY_CHOOSE.stream().anyMatch(key -> root.value(key).isPresent());
            report(korean, Lang.KO, mayChoose);
            report(english, Lang.EN, mayChoose);
        }
    }

    /** @param mayChoose true where the file may say {@code language:} */
    private void report(List<Node.Scalar> texts, Lang has, boolean mayChoose) {
        if (texts.isEmpty()) {
            return;
        }
        List<String> lines = texts.stream()
                .map(text -> String.valueOf(text.span().line()))
                .distinct()
                .toList();
        String named = String.join(", ", lines.subList(0, Math.min(MOST_LINES, lines.size())))
                + (lines.size() > MOST_LINES ? ", ..." : "");
        boolean isKorean = has == Lang.KO;
        findings.add(
                ProblemCode.ONE_LANGUAGE,
                texts.get(0).span(),
                new Text(
                        "글 " + texts.size() + "개가 " + (isKorean ? "한국어" : "영어") + "로만 적혀 있습니다 (줄: " + named + "). "
                                + (isKorean ? "영어" : "한국어") + " 화면에도 그대로 나옵니다.",
                        "Texts in " + (isKorean ? "Korean" : "English") + " only: " + texts.size() + " (line " + named
                                + "). They are shown as they are in " + (isKorean ? "English" : "Korean") + " too."),
                mayChoose
                        ? new Text(
                                "{ko: ..., en: ...}로 나눠 적거나, 파일 전체가 한 언어라면 language: " + has.code() + " 를 적어 주세요.",
                                "Write {ko: ..., en: ...}, or language: " + has.code()
                                        + " if the whole file is meant so.")
                        : Text.same("{ko: ..., en: ...}"));
    }
}
