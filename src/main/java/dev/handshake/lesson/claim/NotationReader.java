package dev.handshake.lesson.claim;

import dev.handshake.lesson.claim.Proposition.HeaderField;
import dev.handshake.lesson.claim.Proposition.Phase;
import dev.handshake.lesson.claim.Proposition.Value;
import dev.handshake.lesson.claim.SentenceReader.Stated;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.SpokenClause;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes propositions from notations: arrows, places, counts, numbers and durations. */
final class NotationReader {
    private static final String SEGMENT =
            "\\[?(?:SYN\\s?[-/+,&]\\s?ACK|SYNACK|FIN\\s?[-/+,&]\\s?ACK|FINACK|SYN|ACK|FIN|RST|S\\.|F\\.|S(?=])|F(?=])|\\.(?=]))\\]?";
    private static final String ARROW = "\\s*(?:->|→|=>|⇒|-->|➡|➔|>)\\s*";
    private static final Pattern ARROWS =
            Pattern.compile(SEGMENT + "(?:" + ARROW + SEGMENT + "){2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile(
            SEGMENT + "(?:\\s*,\\s*" + SEGMENT + "){2,}\\s*(?:의 )?(?:순서|순으로|순입)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(SEGMENT, Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE = Pattern.compile(
            "(첫|두|세) 번째 (?:세그먼트|단계|패킷|메시지)(?:는|은|에서는|에는|로|에서) (?:\\S+ )?(synack|syn|ack|fin)(?:을|를|이|가|입니다|이다|이고|이며|로|으로)?(?![a-z])"
                    + "|(first|second|third) (?:segment|step|packet|message) is (?:an? |the )?(synack|syn|ack|fin)(?![a-z])");
    private static final Pattern COUNT = Pattern.compile(
            "(?:세그먼트|패킷|메시지)(?:를|가|은|는)? (?:총 |모두 )?(한|두|세|네|다섯|여섯|[1-9]) ?(?:개|번)|([1-9]|한|두|세|네|다섯|여섯) ?(?:개의|번의) (?:세그먼트|패킷|메시지)"
                    + "|(?:takes|needs|uses|exchanges|consists of|with|in) (one|two|three|four|five|six|[1-9]) (?:segments|packets|messages)");
    private static final Pattern OPENING =
            Pattern.compile("3way|threeway|3 way|three way|핸드셰이크|handshake|연결 수립|연결 설정|연결을 (맺|열|수립)|open");
    private static final Pattern CLOSING = Pattern.compile("4way|fourway|4 way|four way|종료|닫|끊|해제|clos|teardown|tear");
    private static final Pattern PARTIAL =
            Pattern.compile("각|쪽|방향|하나씩|두 개씩|마다|each|side|direction|처음|마지막|first|last|재전송|다시|로는|만으로");

    private static final Pattern TAKES = Pattern.compile(
            "(?<![a-z])(syn|fin|ack)(?:은|는|도|이|가|만)? (?:\\S+ ){0,3}?(?:시퀀스 ?)?(?:번호|넘버)(?:를|을)? ?(?:하나(?:를)? |한 개(?:를)? |1개(?:를)? )?(쓰|씁|쓴|사용|소비|차지|소모|먹)\\S*( 않\\S*| 못\\S*)?"
                    + "|(?<![a-z])(syn|fin|ack) (?:segment |bit |flag )?(?:also )?(takes|uses|consumes|occupies|(?:doesnt|does not) (?:take|use|consume|occupy)) (?:up )?(one|a|an|no|any|two)? ?(?:sequence )?numbers?");
    private static final Pattern FIRST_SYN_ACKED = Pattern.compile(
            "첫 syn(에|에는|에도|의) ack 비트(가|도)? (켜|있)|ack bit is set in the (very )?first syn|first syn (has|carries|sets) (the |its )?ack bit");
    private static final Pattern WITH_DATA = Pattern.compile("데이터|data|실린|실은|carr|payload");
    private static final Pattern LASTS = Pattern.compile(
            "(?<![0-9a-z])([1345]? ?msl|[124]? ?rtt|rto|ttl) ?(?:동안|만큼)|for (?:one |1 |a single |an? |3 |4 |three |four )?(msl|rtt|rto|round trip)(?![a-z])");
    private static final Pattern TWO_MSL = Pattern.compile("2 ?msl|두 배|2배|twice|double|two msl|2 x|2x|2×");
    private static final Pattern CLOSED_PORT = Pattern.compile(
            "닫힌 포트|닫혀 ?있는 포트|포트가 닫혀|(listen|리슨)\\S* (하는|하고 있는|중인|프로세스|소켓)\\S* ?\\S* 없|아무도 listen|closed port|port is closed|(nothing|nobody|no process|no one|noone) (is )?listen");
    private static final Pattern ANSWER = Pattern.compile(
            "(?<![a-z])(synack|ack|fin)(로|으로|를|을) (답|응답|보내|보냅)|(?:with|sends|replies) (?:an? |the )?(synack|ack|fin)(?![a-z])");
    private static final Pattern SILENT = Pattern.compile(
            "(무시|응답하지 않|답하지 않|응답이 없|응답을 안|버립|버린|버리)|ignore|drops? it|stays silent|no (answer|reply|response)|does not (answer|reply|respond)");

    private final String answer;
    private final List<Stated> found = new ArrayList<>();

    private NotationReader(String answer) {
        this.answer = answer;
    }

    /**
     * What stands in notations, in the order of kinds.
     *
     * @param prompts the question in each language, in lower case
     */
    static List<Stated> read(String answer, List<SpokenClause> clauses, List<String> prompts, Silence silence) {
        NotationReader reader = new NotationReader(answer);
        String prompt = String.join(" ", prompts);
        for (SpokenClause clause : clauses) {
            if (clause.manner().rejects() || clause.manner().doubts() || silence.covers(List.of(clause))) {
                continue;
            }
            String sentence = clauses.stream()
                    .filter(each -> each.sentence() == clause.sentence())
                    .map(SpokenClause::text)
                    .collect(Collectors.joining(" "));
            reader.clause(clause, sentence, prompt);
        }
        if (!silence.isWhole()) {
            reader.orders(clauses, silence);
            if (prompt.matches("(?s).*isn(이|is|은|:)? x.*y.*")) {
                reader.numbers(clauses);
            }
        }
        return reader.found;
    }

    private void clause(SpokenClause clause, String sentence, String prompt) {
        String text = clause.text();
        boolean plain = clause.manner().isPlain();
        boolean opens =
                OPENING.matcher(sentence).find() && !CLOSING.matcher(sentence).find();
        boolean closes =
                CLOSING.matcher(sentence).find() && !OPENING.matcher(sentence).find();
        if (plain && opens != closes && !PARTIAL.matcher(text).find()) {
            counts(clause, text, opens);
        }
        boolean askedOpen =
                OPENING.matcher(prompt).find() && !CLOSING.matcher(prompt).find();
        if (plain && (opens || askedOpen) && !CLOSING.matcher(text).find()) {
            places(clause, text);
        }
        takes(clause, text);
        if (plain && FIRST_SYN_ACKED.matcher(text).find()) {
            say(clause.span(), new Proposition.Acked(SegmentName.SYN));
        }
        lasts(clause, text);
        closedPort(clause, text);
    }

    /** What the question asks for: opening or closing; empty where it is neither, or both. */
    static Optional<Phase> phase(List<String> prompts) {
        String prompt = String.join(" ", prompts);
        boolean opens = OPENING.matcher(prompt).find();
        boolean closes = CLOSING.matcher(prompt).find();
        return opens == closes ? Optional.empty() : Optional.of(opens ? Phase.OPENING : Phase.CLOSING);
    }

    private void say(AnswerSpan span, Proposition proposition) {
        found.add(new Stated(span, proposition));
    }

    private void places(SpokenClause clause, String text) {
        Matcher matcher = PLACE.matcher(text);
        if (!matcher.find() || text.matches(".*(재전송|다시|retrans|again|세 번째 syn(?!ack)).*")) {
            return;
        }
        String place = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        String name = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        say(clause.span(), new Proposition.AtPlace(ordinal(place), segment(name)));
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "첫", "first", "한", "one" -> 1;
            case "두", "second", "two" -> 2;
            case "세", "third", "three" -> 3;
            case "네", "four" -> 4;
            case "다섯", "five" -> 5;
            case "여섯", "six" -> 6;
            default -> Integer.parseInt(word);
        };
    }

    private void counts(SpokenClause clause, String text, boolean opens) {
        Matcher matcher = COUNT.matcher(text);
        if (!matcher.find()) {
            return;
        }
        String number = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        say(clause.span(), new Proposition.Counted(opens ? Phase.OPENING : Phase.CLOSING, ordinal(number)));
    }

    private void takes(SpokenClause clause, String text) {
        Matcher matcher = TAKES.matcher(text);
        if (!matcher.find()) {
            return;
        }
        String name = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
        boolean korean = matcher.group(1) != null;
        boolean denied = korean
                ? matcher.group(3) != null || text.matches(".*안 (쓰|씁|쓴|소비|차지|소모|먹).*")
                : matcher.group(5).startsWith("does") || "no".equals(matcher.group(6));
        boolean bare = text.matches(".*데이터\\S* 없.*");
        boolean told = bare || denied == clause.manner().denies();
        if (told
                && !(name.equals("ack")
                        && WITH_DATA.matcher(text).find()
                        && !text.matches(".*(데이터\\S* 없|without data|no data).*"))
                && !text.matches(".*(만약|if |why|왜|때문).*")) {
            say(clause.span(), new Proposition.Takes(segment(name), !denied));
        }
    }

    private void lasts(SpokenClause clause, String text) {
        Matcher matcher = LASTS.matcher(text);
        boolean timeWait =
                clause.words().stream().anyMatch(word -> PieceWords.state(word).equals(Optional.of(State.TIME_WAIT)));
        if (timeWait
                && clause.manner().isPlain()
                && matcher.find()
                && !TWO_MSL.matcher(answer.toLowerCase(Locale.ROOT)).find()) {
            String measure = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            say(clause.span(), new Proposition.Lasts(State.TIME_WAIT, measure.replace(" ", "")));
        }
    }

    private void closedPort(SpokenClause clause, String text) {
        if (!CLOSED_PORT.matcher(text).find() || text.matches(".*(rst|리셋|reset|거절|거부|refus|아니|udp).*")) {
            return;
        }
        Matcher sent = ANSWER.matcher(text);
        if (sent.find() && clause.manner().isPlain()) {
            String name = sent.group(1) == null ? sent.group(4) : sent.group(1);
            say(clause.span(), new Proposition.AtClosedPort(Optional.of(segment(name))));
        } else if (SILENT.matcher(text).find()) {
            say(clause.span(), new Proposition.AtClosedPort(Optional.empty()));
        }
    }

    private void orders(List<SpokenClause> clauses, Silence silence) {
        for (Pattern pattern : List.of(ARROWS, ROW)) {
            Matcher matcher = pattern.matcher(answer);
            while (matcher.find()) {
                AnswerSpan span = new AnswerSpan(matcher.start(), matcher.end());
                boolean plain = clauses.stream()
                        .filter(clause -> clause.span().overlaps(span))
                        .allMatch(clause -> !clause.manner().rejects() && !silence.covers(List.of(clause)));
                Matcher one = ONE.matcher(matcher.group());
                List<SegmentName> names = new ArrayList<>();
                while (one.find()) {
                    names.add(segment(one.group().toLowerCase(Locale.ROOT)));
                }
                boolean denied = answer.substring(span.end(), Math.min(answer.length(), span.end() + 14))
                        .matches("(?s).*(아니|아닌|아닙|not|틀).*");
                if (plain && !denied) {
                    say(span, new Proposition.InOrder(names));
                }
            }
        }
    }

    private void numbers(List<SpokenClause> clauses) {
        HandshakeNumbers.read(answer).forEach((span, numbered) -> {
            boolean plain = clauses.stream()
                    .filter(clause -> clause.span().overlaps(span))
                    .allMatch(clause -> clause.manner().isPlain());
            if (plain) {
                say(span, numbered);
            }
        });
    }

    static SegmentName segment(String written) {
        return switch (written.replaceAll("[^a-z.]", "")) {
            case "synack", "s." -> SegmentName.SYN_ACK;
            case "syn", "s" -> SegmentName.SYN;
            case "fin", "finack", "f.", "f" -> SegmentName.FIN;
            case "rst" -> SegmentName.RST;
            default -> SegmentName.ACK;
        };
    }

    /** The numbers of the three segments, where the client's ISN is x and the server's y. */
    private static final class HandshakeNumbers {
        private static final Pattern LABEL_OR_NUMBER = Pattern.compile(
                "(?<label>SYN\\s?[-/+,&]\\s?ACK|SYNACK|SYN(?!\\w)|(?:마지막|세 번째|last|final|third) ACK|ACK(?= ?(?:은|는|\\(|:|의|세그먼트| has| acknowledges)))"
                        + "|(?<field>(?i:seq\\w*(?: number)?|ack(?:nowledg\\w+)?(?: number)?)|시퀀스 번호|확인 응답 번호)\\s*(?:는|은|가|이|=|:|is|of)?\\s*(?<isn>[xy])(?![a-zA-Z])\\s*(?<plus>\\+\\s*[0-9]|plus (?:one|1|two|2)|에 1을 더|더하기 1)?(?=(?<after>[^.,\\n]{0,10}))");

        private HandshakeNumbers() {}

        static java.util.Map<AnswerSpan, Proposition> read(String answer) {
            java.util.Map<AnswerSpan, Proposition> found = new java.util.LinkedHashMap<>();
            Optional<SegmentName> about = Optional.empty();
            Matcher matcher = LABEL_OR_NUMBER.matcher(answer);
            while (matcher.find()) {
                if (matcher.group("label") != null) {
                    about = Optional.of(segment(matcher.group("label").toLowerCase(Locale.ROOT)));
                } else if (about.isPresent() && !matcher.group("after").matches("(?s).*(아니|아닌|아닙|였나|이었나|\\?|not).*")) {
                    HeaderField field =
                            matcher.group("field").toLowerCase(Locale.ROOT).matches("seq.*|시.*")
                                    ? HeaderField.SEQ
                                    : HeaderField.ACK;
                    Value value = new Value(matcher.group("isn").equals("x"), plus(matcher.group("plus")));
                    AnswerSpan span = new AnswerSpan(matcher.start(), matcher.end());
                    found.put(span, new Proposition.Numbered(about.get(), field, value));
                }
            }
            return found;
        }

        private static int plus(String written) {
            if (written == null) {
                return 0;
            }
            return written.matches(".*(2|two).*")
                    ? 2
                    : written.matches(".*(0).*") ? 0 : written.matches(".*[3-9].*") ? 3 : 1;
        }
    }
}
