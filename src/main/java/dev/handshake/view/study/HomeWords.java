package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.plan.Plan;
import dev.handshake.tutor.plan.PlanMaker;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Labels;
import java.util.List;
import java.util.Optional;

/**
 * What can be done now, most useful first, each with its price in minutes. A row whose numbers are not known yet, or that
 * has nothing to offer, keeps its place.
 */
final class HomeWords {
    static final List<Text> NAMES =
            List.of(new Text("이어서 하기", "Go on"), Labels.REVIEW, Labels.FOLLOW_UPS, Labels.INTERVIEW, Labels.QUIZZES);

    static final Text PLAN = new Text("오늘 계획", "Today's plan");

    static final Text UNFINISHED = new Text("멈춘 곳", "Unfinished");

    private static final int SECONDS_A_REVIEW = 30;
    private static final int INTERVIEW_MINUTES = 15;
    private static final int INTERVIEW_QUESTIONS = 6;

    private final Model model;
    private final long nowMillis;
    private final Lang lang;

    /** What is said behind the words of a row and never cut; {@code cut} where the whole has no room. */
    record Tail(String whole, String cut) {
        static final Tail NONE = new Tail("", "");
    }

    /**
     * One row.
     *
     * @param shortly instead of {@code what} and {@code tail} on narrow screens
     * @param said instead of both where it is read aloud
     * @param price empty where there is nothing to do
     */
    record Row(String name, String what, Tail tail, String shortly, String said, String price) {
        Row(String name, String what, String shortly, String price) {
            this(name, what, Tail.NONE, shortly, what, price);
        }
    }

    HomeWords(Model model, long nowMillis) {
        this.model = model;
        this.nowMillis = nowMillis;
        this.lang = model.lang();
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private String minutes(int minutes) {
        return say(minutes + "분", minutes + " min");
    }

    /** What was left before its end, where there is something. */
    Optional<Row> unfinished() {
        return Resume.unfinished(model, nowMillis)
                .map(kept -> new SavedSittingWords(model, kept))
                .map(words -> new Row(UNFINISHED.in(lang), words.what(), words.shortly(), words.price()));
    }

    /** What the first row does, in the help. */
    Text first() {
        return PlanMaker.of(model, nowMillis).isPresent() ? PLAN : new Text("이어서 하기", "go on");
    }

    /** The lesson that the first row opens or leads up to. */
    Optional<Lesson> upNext() {
        Optional<Plan> plan = PlanMaker.of(model, nowMillis);
        return plan.flatMap(p -> p.next(model.progress().current()))
                .flatMap(HomeWords::lesson)
                .or(() -> plan.flatMap(Plan::ahead))
                .or(model::continueWith);
    }

    String noLessons() {
        return say("읽을 레슨이 없습니다.", "There are no lessons to read.");
    }

    int nameWidth() {
        return NAMES.stream().mapToInt(n -> Width.of(n.in(lang))).max().orElse(0);
    }

    List<Row> rows() {
        return List.of(goOn(), review(), followUps(), interview(), quizzes());
    }

    private Row goOn() {
        return model.awaitsPast()
                ? new Row(NAMES.get(0).in(lang), "", "", "")
                : PlanMaker.of(model, nowMillis).map(this::planned).orElseGet(this::inOrder);
    }

    /** Today's share of a plan: what comes next, how much of it is done, how many days are left. */
    private Row planned(Plan plan) {
        String name = PLAN.in(lang);
        int left = plan.daysLeft();
        String days = left == 0
                ? say("마지막 날", "last day")
                : say(left + "일 남음", left == 1 ? "1 day left" : left + " days left");
        Optional<Plan.Task> next = plan.next(model.progress().current());
        if (next.isEmpty()) {
            String done = say("오늘 할 일을 마쳤습니다", "done for today");
            return new Row(name, done, new Tail(", " + days, ""), say("오늘 할 일은 끝", "done"), done + ", " + days, "");
        }
        int done = plan.share().done();
        int all = plan.share().tasks().size();
        String share = done + "/" + all;
        String what = name(next.get());
        return new Row(
                name,
                what,
                new Tail(", " + share + ", " + days, ", " + share),
                say(share + ", " + days, share + " done"),
                what + ", " + say(all + "개 중 " + done + "개 마침", done + " of " + all + " done") + ", " + days,
                minutes(plan.share().minutesLeft()));
    }

    private String name(Plan.Task task) {
        return switch (task) {
            case Plan.Read read -> read.lesson().title().in(lang);
            case Plan.Review review -> Labels.REVIEW.in(lang);
            case Plan.Mock mock -> Labels.INTERVIEW.in(lang);
        };
    }

    private static Optional<Lesson> lesson(Plan.Task task) {
        return switch (task) {
            case Plan.Read read -> Optional.of(read.lesson());
            case Plan.Review review -> Optional.empty();
            case Plan.Mock mock -> Optional.empty();
        };
    }

    private Row inOrder() {
        Optional<Lesson> lesson = model.continueWith();
        String name = model.progress().current().isPresent() ? NAMES.get(0).in(lang) : say("시작하기", "Start");
        if (lesson.isEmpty()) {
            return new Row(name, "", "", "");
        }
        LearnerProgress.Progress progress = model.progress().of(lesson.get().id());
        String title = lesson.get().title().in(lang);
        int step = progress.stop() + 1;
        String where = progress.begun() ? say(", " + step + "단계부터", ", from step " + step) : "";
        String shortly = progress.begun() ? " " + step + "/" + lesson.get().stops() : "";
        return new Row(
                name, title + where, title + shortly, minutes(lesson.get().minutes()));
    }

    private boolean isKnown() {
        return model.knowsProgress() && nowMillis > 0;
    }

    private Row review() {
        String name = NAMES.get(1).in(lang);
        if (!isKnown()) {
            return new Row(name, "", "", "");
        }
        int due = model.due(nowMillis);
        if (due == 0) {
            String none = say("오늘은 없습니다", "nothing is due");
            return new Row(name, none, say("없음", "none"), "");
        }
        int sure = model.dueSureAndWrong(nowMillis);
        String what = sure == 0
                ? say("오늘 " + due + "개", due + " due")
                : say(
                        "오늘 " + due + "개, 그중 " + sure + "개는 확신하고 틀린 것",
                        due + " due, " + sure + " of them sure and wrong");
        return new Row(name, what, say(due + "개", due + " due"), minutes(price(due)));
    }

    private static int price(int questions) {
        return Math.max(1, (questions * SECONDS_A_REVIEW + 59) / 60);
    }

    private Row followUps() {
        String name = NAMES.get(2).in(lang);
        if (!isKnown()) {
            return new Row(name, "", "", "");
        }
        List<String> open = List.copyOf(model.progress().open().keySet());
        boolean stocked = !model.catalog().quizzes().isEmpty();
        List<String> known = stocked
                ? open.stream()
                        .filter(id -> model.catalog().question(id).isPresent())
                        .toList()
                : open;
        if (known.isEmpty()) {
            return new Row(name, say("남은 것이 없습니다", "none is open"), say("없음", "none"), "");
        }
        String count = say(known.size() + "개", known.size() + " open");
        String first = model.catalog()
                .question(known.get(0))
                .map(q -> ": " + QuestionName.of(q, lang))
                .orElse("");
        return new Row(name, say(known.size() + "개 남음", known.size() + " open") + first, count, minutes(known.size()));
    }

    private Row interview() {
        String questions = say(INTERVIEW_QUESTIONS + "문항", INTERVIEW_QUESTIONS + " questions");
        String last = model.progress()
                .lastInterview()
                .filter(i -> i.points().all() > 0)
                .map(i -> say(
                        ", 지난번에 말한 요점 " + i.points().said() + "/" + i.points().all(),
                        ", last time " + i.points().said() + "/" + i.points().all() + " points said"))
                .orElse("");
        return new Row(NAMES.get(3).in(lang), questions + last, questions, minutes(INTERVIEW_MINUTES));
    }

    private Row quizzes() {
        int count = (int) model.catalog().quizzes().stream()
                .filter(q -> QuizzesSheet.size(q) > 0)
                .count();
        int questions =
                model.catalog().quizzes().stream().mapToInt(QuizzesSheet::size).sum();
        String what = count == 0
                ? ""
                : say(
                        count + "개, " + questions + "문항",
                        count + (count == 1 ? " quiz, " : " quizzes, ") + questions + " questions");
        return new Row(NAMES.get(4).in(lang), what, count == 0 ? "" : String.valueOf(count), "");
    }
}
