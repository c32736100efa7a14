package dev.handshake.author.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the table that {@link CsvSheet} writes, also after a spreadsheet has saved it with its own separator. */
final class CsvTable {
    private static final Set<String> TYPES = Set.of("choice", "choices", "true-false", "diagnose", "answer");

    private final String quiz;
    private final Remarks remarks;
    private final QuestionIds ids;
    private final Set<String> misconceptions =
            Library.shippedQuizzes().misconceptions().keySet();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private boolean anyKo;
    private boolean anyEn;

    CsvTable(String quiz, Remarks remarks) {
        this.quiz = quiz;
        this.remarks = remarks;
        this.ids = new QuestionIds(remarks);
    }

    /** One line of the table, by the names of its columns. */
    private record Row(long line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    Import.Found read(String text) throws Import.Refused {
        String body = text.startsWith(CsvSheet.BYTE_ORDER_MARK) ? text.substring(1) : text;
        Map<String, List<Row>> questions = new LinkedHashMap<>();
        Text title = Text.same("");
        for (Row row : rows(body)) {
            String part = row.get("part").strip();
            if (part.equals("quiz")) {
                title = words(row, "ko", "en");
            } else {
                questions
                        .computeIfAbsent(row.get("id").strip(), i -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ImportedQuestion> drafts = new ArrayList<>();
        questions.forEach((id, rows) -> renamed.put(id, ids.of(id, rows.get(0).line())));
        questions.forEach((id, rows) -> question(renamed.get(id), rows).ifPresent(drafts::add));
        Optional<Lang> only = anyKo == anyEn ? Optional.empty() : Optional.of(anyKo ? Lang.KO : Lang.EN);
        return new Import.Found(title, drafts, only);
    }

    private List<Row> rows(String body) throws Import.Refused {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(body)).ofCsvRecord(body)) {
            for (CsvRecord csv : reader) {
                if (header.isEmpty()) {
                    header = csv.getFields().stream()
                            .map(f -> f.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    if (!header.containsAll(List.of("id", "part"))
                            || !(header.contains("ko") || header.contains("en"))) {
                        throw new Import.Refused(new Text(
                                "첫 줄에 열 이름이 있어야 합니다: " + String.join(",", CsvCells.COLUMNS),
                                "the first line has to name the columns: " + String.join(",", CsvCells.COLUMNS)));
                    }
                    unknownColumns(header);
                } else if (!csv.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row(csv, header));
                }
            }
        } catch (CsvParseException e) {
            throw new Import.Refused(
                    new Text("CSV로 읽을 수 없습니다: " + e.getMessage(), "not readable as CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void unknownColumns(List<String> header) {
        header.stream()
                .filter(name -> !CsvCells.COLUMNS.contains(name))
                .forEach(name -> remarks.at(
                        1,
                        new Text("알 수 없는 열이라 읽지 않았습니다: " + name, "Not read, because the column is unknown: " + name)));
    }

    private Row row(CsvRecord csv, List<String> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        long line = csv.getStartingLineNumber();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            if (i < header.size()) {
                cells.put(header.get(i), CleanText.clean(CsvCells.plain(csv.getField(i)), line, remarks));
            } else if (!csv.getField(i).isBlank()) {
                remarks.at(line, new Text("열보다 많은 칸을 읽지 않았습니다", "Cells beyond the columns were not read"));
            }
        }
        return new Row(line, cells);
    }

    /** What stands most often in the first line: a comma, or what spreadsheets put where commas are decimal points. */
    private static char separator(String body) {
        String first = body.lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (first.chars().filter(x -> x == c).count()
                    > first.chars().filter(x -> x == ',').count()) {
                best = c;
            }
        }
        return best;
    }

    // ---- one question

    private Optional<ImportedQuestion> question(String id, List<Row> rows) {
        Row top = rows.get(0);
        String type = top.get("part").strip();
        if (!TYPES.contains(type)) {
            remarks.at(
                    top.line(),
                    new Text(
                            "part가 문항의 종류가 아니라 빠졌습니다: " + type,
                            "Left out, because part is no kind of question: " + type));
            return Optional.empty();
        }
        Question.Head head = head(id, top, hints(rows));
        List<Option> options = options(rows, "option");
        List<String> keys = List.of(top.get("key").strip().split("\\s+"));
        unknownParts(rows.subList(1, rows.size()));
        Question.OfAuthor question =
                switch (type) {
                    case "choice" -> new Question.Choice(head, options, keys.contains("fixed-order"));
                    case "choices" -> new Question.Choices(head, options, keys.contains("fixed-order"));
                    case "true-false" ->
                        new Question.TrueFalse(
                                head, keys.contains("true"), misconception(top), options(rows, "reason"));
                    case "diagnose" -> new Question.Diagnose(head, output(rows), options, next(rows));
                    default -> answer(head, keys, rows);
                };
        if (type.equals("true-false") && !keys.contains("true") && !keys.contains("false")) {
            remarks.at(top.line(), new Text("key에 true나 false가 없어 빠졌습니다", "Left out: key says neither true nor false"));
            return Optional.empty();
        }
        return Optional.of(new ImportedQuestion(top.line(), question));
    }

    private void unknownParts(List<Row> rows) {
        Set<String> parts = Set.of(
                "output",
                "hint",
                "option",
                "reason",
                "next",
                "command",
                "model",
                "point",
                "topic",
                "forbidden",
                "follow-up");
        rows.stream()
                .filter(row -> !parts.contains(row.get("part").strip()))
                .forEach(row -> remarks.at(
                        row.line(),
                        new Text(
                                "알 수 없는 part라 읽지 않았습니다: " + row.get("part"),
                                "Not read, because the part is unknown: " + row.get("part"))));
    }

    private Question.Head head(String id, Row top, List<Text> hints) {
        String topic = top.get("topic").strip();
        if (!Library.topics().contains(topic)) {
            remarks.at(top.line(), new Text("topic을 basics로 두었습니다", "topic was set to basics"));
            topic = "basics";
        }
        Level level = Level.JUNIOR;
        try {
            level = Level.valueOf(top.get("level").strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            remarks.at(top.line(), new Text("level을 junior로 두었습니다", "level was set to junior"));
        }
        List<String> cites = new ArrayList<>();
        for (String cite : top.get("cites").strip().split("[\\s,]+")) {
            if (cite.matches("F\\d{1,3}|M\\d\\d")) {
                cites.add(cite);
            } else if (!cite.isEmpty()) {
                remarks.at(top.line(), new Text("인용을 뺐습니다: " + cite, "Citation left out: " + cite));
            }
        }
        return new Question.Head(quiz + "/" + id, topic, level, cites, words(top, "ko", "en"), hints);
    }

    private List<Text> hints(List<Row> rows) {
        return of(rows, "hint").map(row -> words(row, "ko", "en")).toList();
    }

    private static Stream<Row> of(List<Row> rows, String part) {
        return rows.stream().filter(row -> row.get("part").strip().equals(part));
    }

    private List<Option> options(List<Row> rows, String part) {
        return of(rows, part)
                .map(row -> new Option(
                        words(row, "ko", "en"), row.get("key").strip().equals("right"), why(row), misconception(row)))
                .toList();
    }

    private Text why(Row row) {
        Text why = words(row, "why_ko", "why_en");
        if (!why.ko().isBlank() || !why.en().isBlank()) {
            return why;
        }
        remarks.at(
                row.line(),
                new Text(
                        "보기에 설명(why)이 없습니다. 파일에 " + CleanText.NO_WHY.ko() + "라고 적었으니 채워 주세요",
                        "The option has no why: the file says " + CleanText.NO_WHY.en() + ", please fill it in"));
        return CleanText.NO_WHY;
    }

    private String misconception(Row row) {
        String link = row.get("link").strip();
        if (link.isEmpty() || misconceptions.contains(link)) {
            return link;
        }
        remarks.at(
                row.line(),
                new Text("없는 오해라 뺐습니다: " + link, "Left out, because there is no such misconception: " + link));
        return "";
    }

    private static String output(List<Row> rows) {
        return of(rows, "output")
                .map(row -> row.get("ko").isEmpty() ? row.get("en") : row.get("ko"))
                .findFirst()
                .orElse("");
    }

    private Optional<Question.Diagnose.Command> next(List<Row> rows) {
        return of(rows, "next")
                .map(row -> new Question.Diagnose.Command(words(row, "ko", "en"), options(rows, "command")))
                .findFirst();
    }

    private Question.FreeAnswer answer(Question.Head head, List<String> keys, List<Row> rows) {
        int seconds = keys.stream()
                .filter(k -> k.matches("seconds=\\d{1,3}"))
                .mapToInt(k -> Integer.parseInt(k.substring(8)))
                .findFirst()
                .orElse(90);
        List<Point> points = of(rows, "point").map(row -> point(row, rows)).toList();
        Text model =
                of(rows, "model").map(row -> words(row, "ko", "en")).findFirst().orElse(Text.same(""));
        List<String> forbidden = of(rows, "forbidden")
                .map(this::misconception)
                .filter(m -> !m.isEmpty())
                .toList();
        List<String> next = of(rows, "follow-up")
                .map(row -> reference(row.get("link")))
                .filter(f -> !f.isEmpty())
                .toList();
        return new Question.FreeAnswer(
                head, new InterviewRole(keys.contains("tree"), seconds, next), model, points, forbidden);
    }

    private Point point(Row row, List<Row> rows) {
        String[] key = row.get("key").strip().split("\\s+");
        MatchTerms match = new MatchTerms(CsvCells.terms(row.get("why_ko")), CsvCells.terms(row.get("why_en")));
        boolean must = key.length > 1 && key[1].equals("must");
        Optional<Text> topic = of(rows, "topic")
                .filter(other -> other.get("key").strip().equals(key[0]))
                .map(other -> words(other, "ko", "en"))
                .findFirst();
        return new Point(key[0], must, words(row, "ko", "en"), match, reference(row.get("link")), topic);
    }

    /** The question as it is called here, where it is one of this table. */
    private String reference(String link) {
        String id = link.strip();
        return renamed.containsKey(id) ? quiz + "/" + renamed.get(id) : id;
    }

    private Text words(Row row, String ko, String en) {
        String inKo = row.get(ko).strip();
        String inEn = row.get(en).strip();
        anyKo |= !inKo.isEmpty();
        anyEn |= !inEn.isEmpty();
        return new Text(inKo, inEn);
    }
}
