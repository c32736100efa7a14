package dev.handshake.author.exchange;

import dev.handshake.content.library.Library;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.view.cells.Width;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code handshake import}: a quiz of another format as YAML that {@code validate} accepts. Nothing is made up: where the
 * other format has no explanation the file says that there is none yet, and a remark says where. A question that cannot be
 * read as one of ours is left out, and said.
 */
public final class Import {
    private static final int TITLE_COLUMNS = 30;

    private Import() {}

    /**
     * The quiz as YAML.
     *
     * @param text the whole file
     * @param questions how many there are
     * @param remarks what was not carried, by the lines of the other file
     */
    public record Taken(String text, int questions, Remarks remarks) {}

    /** The file cannot be read at all, or nothing is left of it. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text why;
        private final transient Remarks remarks;

        Refused(Text why) {
            this(why, new Remarks());
        }

        Refused(Text why, Remarks remarks) {
            super(why.en());
            this.why = why;
            this.remarks = remarks;
        }

        public Text why() {
            return why;
        }

        /** What was wrong with the questions, where there were any. */
        public Remarks remarks() {
            return remarks;
        }
    }

    /** What a reader of another format found. */
    record Found(Text title, List<ImportedQuestion> drafts, Optional<Lang> only) {}

    /** The quiz of a table as {@link Export} writes it. */
    public static Taken csv(String text, String id) throws Refused {
        Remarks remarks = new Remarks();
        return checked(new CsvTable(id, remarks).read(text), id, remarks);
    }

    /** The quiz of a file in Moodle's GIFT. */
    public static Taken gift(String text, String id) throws Refused {
        Remarks remarks = new Remarks();
        return checked(new GiftFile(id, remarks).read(text), id, remarks);
    }

    /** Reads what was written as every file is read, and leaves out the questions with errors, until there are none. */
    private static Taken checked(Found found, String id, Remarks remarks) throws Refused {
        List<ImportedQuestion> drafts = new ArrayList<>(found.drafts());
        Text title = fitting(found.title(), id, remarks);
        while (!drafts.isEmpty()) {
            List<ImportedQuestion> linked = Links.kept(drafts, remarks);
            String text = new QuizYaml(id, found.only()).write(title, topic(linked), linked);
            Map<Integer, Problem> wrong = new TreeMap<>();
            for (Problem problem : problems(text, id)) {
                wrong.putIfAbsent(QuizYaml.questionAt(text, problem.span().line()), problem);
            }
            if (wrong.isEmpty()) {
                return new Taken(text, linked.size(), remarks);
            }
            if (wrong.containsKey(-1)) {
                Problem problem = wrong.get(-1);
                throw new Refused(problem.code().headline(), remarks);
            }
            for (int i : new TreeSet<>(wrong.keySet()).descendingSet()) {
                Problem problem = wrong.get(i);
                remarks.at(drafts.get(i).line(), leftOut(drafts.get(i), problem));
                drafts.remove(i);
            }
        }
        throw new Refused(new Text("옮길 수 있는 문항이 없습니다", "there is no question that could be taken over"), remarks);
    }

    private static Text leftOut(ImportedQuestion draft, Problem problem) {
        Text code = problem.code().headline();
        return new Text(
                "빠진 문항 " + draft.name() + ": " + code.ko() + ". "
                        + problem.what().ko().replace('\n', ' '),
                "Question " + draft.name() + " was left out: " + code.en() + ". "
                        + problem.what().en().replace('\n', ' '));
    }

    /** As it would be read from the author's folder, behind everything that is shipped. */
    private static List<Problem> problems(String text, String id) {
        try {
            Path folder = Files.createTempDirectory("handshake-import");
            Path file = folder.resolve(id + ".yml");
            try {
                Files.writeString(file, text);
                return Library.quizzes(List.of(file)).problems().stream()
                        .filter(Problem::isError)
                        .toList();
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topic(List<ImportedQuestion> drafts) {
        return drafts.get(0).question().head().topic();
    }

    private static Text fitting(Text title, String id, Remarks remarks) {
        Text whole = title.ko().isBlank() && title.en().isBlank() ? Text.same(id) : title;
        Text fits = new Text(cut(whole.ko()), cut(whole.en()));
        if (!fits.equals(whole)) {
            remarks.at(1, new Text("제목이 너무 넓어 줄였습니다", "The title was too wide and was cut"));
        }
        return fits;
    }

    private static String cut(String title) {
        String line = title.replace('\n', ' ');
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int point : line.codePoints().toArray()) {
            width += Width.of(point);
            if (width > TITLE_COLUMNS) {
                break;
            }
            out.appendCodePoint(point);
        }
        return out.toString().strip();
    }

    /** What questions name elsewhere: kept where it is there. */
    private static final class Links {
        private final Set<String> questions = new HashSet<>();
        private final Remarks remarks;

        private Links(List<ImportedQuestion> drafts, Remarks remarks) {
            this.remarks = remarks;
            drafts.forEach(d -> questions.add(d.question().id()));
            Library.shippedQuizzes().questions().stream()
                    .filter(q -> q.asFreeAnswer().isPresent())
                    .forEach(q -> questions.add(q.id()));
        }

        static List<ImportedQuestion> kept(List<ImportedQuestion> drafts, Remarks remarks) {
            Links links = new Links(drafts, remarks);
            return drafts.stream().map(links::kept).toList();
        }

        private ImportedQuestion kept(ImportedQuestion draft) {
            return draft.question()
                    .asFreeAnswer()
                    .map(answer -> new ImportedQuestion(draft.line(), kept(answer, draft)))
                    .orElse(draft);
        }

        private Question.FreeAnswer kept(Question.FreeAnswer answer, ImportedQuestion draft) {
            List<Point> points = answer.points().stream()
                    .map(p -> known(p.missing(), draft) ? p : p.leadingTo(""))
                    .toList();
            List<String> next =
                    answer.followUps().stream().filter(f -> known(f, draft)).toList();
            return new Question.FreeAnswer(
                    answer.head(),
                    new InterviewRole(answer.root(), answer.seconds(), next),
                    answer.model(),
                    points,
                    answer.forbidden());
        }

        private boolean known(String question, ImportedQuestion draft) {
            boolean known = question.isEmpty() || questions.contains(question);
            if (!known) {
                remarks.at(
                        draft.line(),
                        new Text(
                                "없는 꼬리 질문이라 뺐습니다: " + question,
                                "Left out, because there is no such follow-up: " + question));
            }
            return known;
        }
    }
}
