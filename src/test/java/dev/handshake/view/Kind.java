package dev.handshake.view;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Settings;
import dev.handshake.view.page.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ten kinds of question, each with a quiz of its own beside the goldens, and what learners type into it. {@code @n} is
 * the digit that the option n of the file, from 0, has on the page.
 */
enum Kind {
    CHOICE(both("@0"), both("@1")),
    CHOICES(both("@0", "@1", ""), both("@0", "@2", "")),
    TRUE_FALSE(new Typed(List.of("거짓", "@0"), List.of("false", "@0")), new Typed(List.of("참"), List.of("true"))),
    STATE(both("FIN_WAIT_2"), both("TIME_WAIT")),
    SEGMENT(both("ACK seq=301 ack=102"), both("ACK seq=301 ack=101")),
    NUMBERS(both("seq=101 ack=301"), both("seq=101 ack=300")),
    ORDER(
            both("@0", "@1", "@2", "@3", ""),
            new Typed(
                    List.of("@0", "@1", "빼기", "@3", "@1", "@2", ""),
                    List.of("@0", "@1", "take back", "@3", "@1", "@2", ""))),
    SPOT_ERROR(both("2", "@0"), both("3")),
    DIAGNOSE(both("@0", "@0"), both("@0", "@1")),
    ANSWER(
            new Typed(
                    List.of("마지막 ACK가 유실되면 상대가 재전송한 FIN에 다시 답해야 합니다.", "지연된 옛 세그먼트가 새 연결에 섞이지 않게 하는 시간이기도 합니다.", ""),
                    List.of(
                            "If the last ACK is lost, the peer's FIN has to be answered again.",
                            "And a delayed segment of the old connection must not reach a new connection.",
                            "")),
            new Typed(
                    List.of("TIME_WAIT는 서버의 남은 데이터를 기다리는 시간입니다.", ""),
                    List.of("TIME_WAIT waits for the leftover data of the server.", "")));

    static final Path FOLDER = Path.of("src/test/resources/view/kinds");

    private final Typed right;
    private final Typed wrong;

    Kind(Typed right, Typed wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** Lines typed in either language. */
    record Typed(List<String> ko, List<String> en) {
        List<String> in(Lang lang) {
            return lang == Lang.KO ? ko : en;
        }
    }

    private static Typed both(String... lines) {
        return new Typed(List.of(lines), List.of(lines));
    }

    /** A way through a question, from its first sentence to the report. */
    enum Way {
        RIGHT {
            @Override
            List<String> lines(Kind kind, Lang lang) {
                return joined(kind.surely(kind.right.in(lang), "2"), List.of(""));
            }
        },
        /** Sure, wrong, and asks why. */
        WRONG {
            @Override
            List<String> lines(Kind kind, Lang lang) {
                return joined(kind.surely(kind.wrong.in(lang), "3"), List.of(kind.why(lang), ""));
            }
        },
        HINTS {
            @Override
            List<String> lines(Kind kind, Lang lang) {
                String hint = lang == Lang.KO ? "힌트" : "hint";
                return joined(List.of(hint, hint), kind.surely(kind.right.in(lang), ""), List.of(""));
            }
        },
        SKIPPED {
            @Override
            List<String> lines(Kind kind, Lang lang) {
                return List.of(lang == Lang.KO ? "건너뛰기" : "skip");
            }
        };

        abstract List<String> lines(Kind kind, Lang lang);

        @SafeVarargs
        private static List<String> joined(List<String>... parts) {
            List<String> all = new ArrayList<>();
            for (List<String> part : parts) {
                all.addAll(part);
            }
            return all;
        }
    }

    /** The name in the file of a quiz. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of its quiz, which no shipped one has. */
    String quiz() {
        return "ask-" + word();
    }

    private String why(Lang lang) {
        return (this == ANSWER ? Labels.MODEL_ANSWER : Labels.WHY).in(lang);
    }

    /** These lines, with how sure the learner is by its digit: before the first part is judged; free text is not asked for it. */
    private List<String> surely(List<String> lines, String digit) {
        List<String> all = new ArrayList<>(lines);
        switch (this) {
            case ANSWER -> {}
            case TRUE_FALSE, SPOT_ERROR, DIAGNOSE -> all.add(1, digit);
            case CHOICE, CHOICES, STATE, SEGMENT, NUMBERS, ORDER -> all.add(digit);
        }
        return all;
    }

    Path file() {
        return FOLDER.resolve(quiz() + ".yml");
    }

    /** A learner who sits down to the quiz of this kind. */
    Learner learner(Lang lang) {
        Catalog catalog = Library.quizzes(List.of(file())).catalog();
        Settings settings = new Settings(Optional.of(lang), true, Optional.empty());
        return Learner.with(Model.start(lang, Samples.course(), false))
                .send(new Msg.Loaded(new LearnerProgress(true, Map.of()), settings))
                .send(new Msg.Stocked(catalog))
                .send(new Msg.Begin(new Purpose.OfQuiz(quiz())));
    }

    /** A quiz whose second question is of this kind: one that was not begun is begun anew, not gone on with. */
    private Catalog second() {
        Quiz all = Questions.catalog().quizzes().get(0);
        String name = Library.quizzes(List.of(file()))
                .catalog()
                .quiz(quiz())
                .orElseThrow()
                .questions()
                .get(0)
                .id();
        String id = all.id() + name.substring(name.indexOf('/'));
        Question asked = Questions.catalog().question(id).orElseThrow();
        Question first = all.questions().get(this == CHOICE ? 1 : 0);
        Quiz quiz = new Quiz(
                all.id(),
                all.title(),
                all.topic(),
                this == ANSWER
                        ? List.of(
                                first,
                                asked,
                                all.questions().get(all.questions().indexOf(asked) + 1))
                        : List.of(first, asked));
        return new Catalog(
                List.of(quiz),
                Questions.catalog().misconceptions(),
                Questions.catalog().notions());
    }

    /** A learner who has skipped the first question of such a quiz. */
    Learner atSecond(Lang lang) {
        return begun(lang, second(), new LearnerProgress(true, Map.of()), 0).send(Msg.Plain.SKIP);
    }

    /** The same learner an hour later, in another run of the program, who wants that quiz again. */
    Learner later(Learner before) {
        return begun(before.model().lang(), second(), before.model().progress(), 60 * 60_000L);
    }

    private static Learner begun(Lang lang, Catalog catalog, LearnerProgress ledger, long later) {
        return Learner.with(Model.start(lang, Samples.course(), false))
                .pause(later)
                .send(new Msg.Loaded(ledger, new Settings(Optional.of(lang), true, Optional.empty())))
                .send(new Msg.Stocked(catalog))
                .send(new Msg.Begin(new Purpose.OfQuiz(catalog.quizzes().get(0).id())));
    }

    /** A learner who has asked for both hints. */
    Learner hinted(Lang lang) {
        return learner(lang).send(Msg.Plain.HINT).send(Msg.Plain.HINT);
    }

    /** A learner who has typed the right or the wrong reply, and how sure. */
    Learner judged(Lang lang, boolean rightly) {
        Learner learner = learner(lang);
        if (this == NUMBERS) {
            return learner.press(rightly ? "1 0 1 enter 3 0 1 enter 3" : "1 0 1 enter 3 0 0 enter 3");
        }
        surely((rightly ? right : wrong).in(lang), "3").forEach(line -> learner.types(typed(learner, line)));
        return learner;
    }

    /** The line as it is typed on the page where the learner is. */
    static String typed(Learner learner, String line) {
        return line.startsWith("@") ? Questions.key(learner, Integer.parseInt(line.substring(1))) : line;
    }
}
