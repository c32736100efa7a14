package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a text gives: which number a segment carries (SYN-ACK: seq=y, ack=x+1), how long and how often (75초, 9 probes),
 * which flag a mark stands for ([S.] is a SYN-ACK). An answer that gives to one what the model gives only to another has
 * exchanged them; a value that the model does not have at all is nothing that is judged here.
 */
final class StatedValues {
    /**
     * A value where it is stated.
     *
     * @param label whose it is; empty where nobody is named
     * @param kind of what: seq, ack, seconds, times, flag
     * @param value written in one way
     * @param span where it stands in the text
     */
    record Value(String label, String kind, String value, AnswerSpan span) {}

    private static final Pattern NUMBERED = Pattern.compile(
            "(?<mark>\\[[sfrpu]?\\.?\\])"
                    + "|(?<label>syn ?[-+/]? ?ack|마지막 ack|세 ?번째 (ack|세그먼트|패킷)|(final|last|third) (ack|segment|packet)|두 ?번째 (세그먼트|패킷)|second (segment|packet)|첫 ?(번째 )?syn|first syn|\\bsyn|\\back(?= ?[:에의(]| 세그먼트| segment| packet|는 seq))"
                    + "|(?<kind>seq|ack|시퀀스 번호|확인 ?응답 번호)(?: number| no| 번호)?(?: ?(?:=|:|은|는|이|가|도|is|of)){1,2} ?(?<value>[xyabmn]|\\d[\\d,]*)(?<plus> ?\\+ ?\\d+)?"
                    + "|(?<count>\\d[\\d,]*) ?(?<unit>초|seconds?\\b|secs?\\b|s\\b|분|minutes?\\b|시간|hours?\\b|번|회|times\\b|probes?\\b|tries\\b)");
    private static final Pattern FLAG = Pattern.compile("(?<![a-z])(?:syn|fin|rst|ack|psh|push|urg)(?![a-z])");
    private static final Pattern END_OF_MARK = Pattern.compile("\\[|\\n|;|[.](?=\\s|$)");

    private final List<Value> values;

    private StatedValues(List<Value> values) {
        this.values = values;
    }

    static StatedValues of(List<String> texts) {
        List<Value> values = new ArrayList<>();
        texts.forEach(text -> read(text.toLowerCase(Locale.ROOT), values));
        return new StatedValues(values);
    }

    private static void read(String text, List<Value> values) {
        String label = "";
        int labelled = 0;
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            if (text.substring(labelled, matcher.start()).matches("(?s).*([.!?](\\s|$)|\\n).*")) {
                label = "";
            }
            labelled = matcher.start();
            if (matcher.group("mark") != null) {
                flags(text, matcher, values);
            } else if (matcher.group("label") != null) {
                label = label(matcher.group("label"));
            } else if (matcher.group("kind") != null) {
                String plus = matcher.group("plus") == null ? "" : matcher.group("plus");
                values.add(new Value(
                        label,
                        matcher.group("kind").startsWith("s")
                                        || matcher.group("kind").startsWith("시")
                                ? "seq"
                                : "ack",
                        (matcher.group("value") + plus).replaceAll("[ ,]", ""),
                        new AnswerSpan(matcher.start(), matcher.end())));
            } else {
                values.add(counted(matcher));
            }
        }
    }

    /** The flags that are named behind a mark of tcpdump, up to the next one. */
    private static void flags(String text, Matcher mark, List<Value> values) {
        Matcher end = END_OF_MARK.matcher(text);
        int to = end.find(mark.end()) ? end.start() : text.length();
        Matcher flag = FLAG.matcher(text).region(mark.end(), to).useTransparentBounds(true);
        while (flag.find()) {
            String name = flag.group().replace("push", "psh");
            values.add(new Value(mark.group("mark"), "flag", name, new AnswerSpan(mark.start(), flag.end())));
        }
    }

    private static String label(String written) {
        String label = written.replaceAll("[^a-z가-힣]", "");
        if (label.contains("synack") || label.startsWith("두") || label.startsWith("second")) {
            return "syn-ack";
        }
        return label.contains("syn") ? "syn" : "ack";
    }

    private static Value counted(Matcher matcher) {
        long count = Long.parseLong(matcher.group("count").replace(",", ""));
        String unit = matcher.group("unit");
        long seconds =
                switch (unit.charAt(0)) {
                    case '분' -> 60;
                    case '시', 'h' -> 3600;
                    case 'm' -> 60;
                    case '초', 's' -> 1;
                    default -> 0;
                };
        AnswerSpan span = new AnswerSpan(matcher.start(), matcher.end());
        return seconds == 0
                ? new Value("", "times", Long.toString(count), span)
                : new Value("", "seconds", Long.toString(count * seconds), span);
    }

    /** The values of an answer that this model gives to something else. */
    List<Value> exchanged(StatedValues answer) {
        return answer.values.stream().filter(this::exchanges).toList();
    }

    private boolean exchanges(Value said) {
        boolean same = values.stream()
                .anyMatch(value -> value.kind().equals(said.kind())
                        && value.value().equals(said.value())
                        && (value.label().equals(said.label())
                                || value.label().isEmpty()
                                || said.label().isEmpty()));
        boolean kind = values.stream()
                .anyMatch(value ->
                        value.kind().equals(said.kind()) && value.label().equals(said.label()));
        boolean elsewhere = values.stream().anyMatch(value -> value.value().equals(said.value()));
        return !same && kind && elsewhere;
    }
}
