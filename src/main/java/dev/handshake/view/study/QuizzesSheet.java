package dev.handshake.view.study;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.GroupedList;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ListKeys;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All quizzes: how many questions each has, and how many of them have been answered. */
public final class QuizzesSheet extends Sheet {
    private static final int MOST_DIGITS = 9;

    private final Screen.Quizzes quizzes;
    private final List<Quiz> all;

    public QuizzesSheet(Model model, Screen.Quizzes quizzes) {
        super(model);
        this.quizzes = quizzes;
        this.all = model.catalog().quizzes().stream()
                .filter(q -> size(q) > 0)
                .sorted(Comparator.<Quiz>comparingInt(
                                q -> model.course().topics().place(q.topic()))
                        .thenComparing(Quiz::topic))
                .toList();
    }

    /** Questions that a quiz asks by itself: follow-ups come only where an answer leads to them. */
    static int size(Quiz quiz) {
        return asked(quiz).size();
    }

    private static List<Question> asked(Quiz quiz) {
        return quiz.questions().stream()
                .filter(q -> q.asFreeAnswer().map(Question.FreeAnswer::root).orElse(true))
                .toList();
    }

    private int answered(Quiz quiz) {
        return (int) asked(quiz).stream()
                .filter(q -> model.progress().items().containsKey(q.id()))
                .count();
    }

    private int cursor() {
        return all.isEmpty() ? 0 : Math.floorMod(quizzes.cursor(), all.size());
    }

    @Override
    public String title() {
        return say(Labels.QUIZZES);
    }

    @Override
    public String corner() {
        int questions = all.stream().mapToInt(QuizzesSheet::size).sum();
        return say(questions + "문항", questions + (questions == 1 ? " question" : " questions"));
    }

    @Override
    public List<Action> actions() {
        List<Action> list = new ArrayList<>();
        int digits = Math.min(all.size(), MOST_DIGITS);
        for (int i = 0; i < digits; i++) {
            list.add(new Action(
                    List.of(String.valueOf(i + 1)),
                    begin(all.get(i)),
                    Labels.CHOOSE,
                    BarSlot.of(i > 0 ? "" : digits == 1 ? "1" : "1-" + digits, BarRank.EXPLAIN),
                    all.get(i).title()));
        }
        if (!all.isEmpty()) {
            list.add(Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.MOVE)
                    .also("down")
                    .shownAs("j k"));
            list.add(Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK));
            list.addAll(new ListKeys(cursor(), all.size()).leaps());
            list.add(Action.of("enter", begin(all.get(cursor())), Labels.OPEN, BarRank.OPEN));
        }
        list.add(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.MAIN));
        return list;
    }

    private static Msg begin(Quiz quiz) {
        return new Msg.Begin(new Purpose.OfQuiz(quiz.id()));
    }

    private String empty() {
        return say("아직 읽은 문제집이 없습니다.", "No quiz has been read yet.");
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        if (all.isEmpty()) {
            paragraph(canvas, from, bottom, empty(), Style.TEXT);
            return;
        }
        new GroupedList(all.stream().map(this::topic).toList())
                .draw(
                        canvas,
                        from,
                        bottom,
                        cursor(),
                        (i, row) -> head(canvas, row, all.get(i)),
                        (i, row) -> entry(canvas, row, i));
    }

    private String topic(Quiz quiz) {
        return TermWords.capital(say(model.course().topics().name(quiz.topic())));
    }

    /** The topic of this quiz, and how many questions of all its quizzes are answered. */
    private void head(Canvas canvas, int row, Quiz first) {
        int margin = margin(canvas.columns());
        List<Quiz> group =
                all.stream().filter(q -> topic(q).equals(topic(first))).toList();
        int done = group.stream().mapToInt(this::answered).sum();
        int size = group.stream().mapToInt(QuizzesSheet::size).sum();
        int end = canvas.putRight(canvas.columns() - margin, row, done + "/" + size, Style.TEXT);
        canvas.put(margin, row, Width.clip(topic(first), end - margin - 1), Style.BOLD);
    }

    private void entry(Canvas canvas, int row, int i) {
        int margin = margin(canvas.columns());
        Quiz quiz = all.get(i);
        if (i == cursor()) {
            canvas.put(margin - 2, row, "▸", Style.ACCENT);
        }
        if (i < MOST_DIGITS) {
            canvas.put(margin, row, String.valueOf(i + 1), Style.BOLD);
        }
        int done = answered(quiz);
        String glyph = done == size(quiz) ? "●" : done > 0 ? "◐" : "○";
        canvas.put(margin + 3, row, glyph, glyph.equals("○") ? Style.TEXT : Style.ACCENT);
        int end = canvas.putRight(canvas.columns() - margin, row, done + "/" + size(quiz), Style.TEXT);
        Style style = i == cursor() ? Style.BOLD : Style.TEXT;
        canvas.put(margin + 5, row, Width.clip(say(quiz.title()), end - margin - 6), style);
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ". " + corner() + ".");
        if (all.isEmpty()) {
            lines.add(empty());
        }
        for (int i = 0; i < all.size(); i++) {
            Quiz quiz = all.get(i);
            lines.add((i < MOST_DIGITS ? i + 1 + ". " : "") + say(quiz.title()) + " (" + quiz.id() + "). "
                    + say(
                            size(quiz) + "문항 중 " + answered(quiz) + "문항에 답했습니다.",
                            answered(quiz) + " of " + size(quiz) + " answered."));
        }
        lines.add(say("번호나 문제집 이름을 입력하면 시작합니다. 돌아가기, 나가기", "Type a number or a quiz's name to begin. back, leave"));
        return lines;
    }

    @Override
    public Optional<Msg> line(String typed) {
        return all.stream()
                .filter(q -> q.id().equals(typed.strip()))
                .findFirst()
                .map(QuizzesSheet::begin);
    }
}
