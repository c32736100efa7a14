package dev.handshake.view;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.page.Labels;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of question, answered in every way, in both languages: as it is heard and as it is seen. */
class KindsTest {
    private static final int[][] SIZES = {{80, 24}, {40, 12}};

    private static Stream<DynamicTest> each(BiConsumer<Kind, Lang> test) {
        return Stream.of(Kind.values()).flatMap(kind -> Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(kind.word() + " " + lang.code(), () -> test.accept(kind, lang))));
    }

    @TestFactory
    Stream<DynamicTest> each_kind_is_heard_as_it_was_approved() {
        return each((kind, lang) -> {
            StringBuilder text = new StringBuilder();
            for (Kind.Way way : Kind.Way.values()) {
                text.append("== ").append(way.name().toLowerCase(Locale.ROOT)).append('\n');
                heard(kind.learner(lang), way.lines(kind, lang), text);
            }
            resumed(kind, lang, text);
            Golden.check("view/kinds/" + kind.word() + "-" + lang.code() + ".txt", text.toString());
        });
    }

    private static void heard(Learner learner, List<String> lines, StringBuilder text) {
        learner.page().speech().forEach(said -> text.append(said).append('\n'));
        lines.forEach(line -> typed(learner, line, text));
    }

    private static void typed(Learner learner, String line, StringBuilder text) {
        String typed = Kind.typed(learner, line);
        text.append("> ").append(typed).append('\n');
        learner.types(typed).forEach(said -> text.append(said).append('\n'));
    }

    /** The question is open, a hint was used or a line written, the program ends; an hour later it goes on with the same question. */
    private static void resumed(Kind kind, Lang lang, StringBuilder text) {
        Learner before = kind.atSecond(lang);
        text.append("== resumed\n");
        List<String> right = Kind.Way.RIGHT.lines(kind, lang);
        boolean written = kind == Kind.ANSWER;
        heard(before, List.of(written ? right.get(0) : Labels.HINT.in(lang)), text);
        before.send(Msg.Plain.QUIT);
        text.append("== resumed, an hour later\n");
        Learner after = kind.later(before);
        heard(after, List.of(""), text);
        for (String line : right.subList(written ? 1 : 0, right.size())) {
            typed(after, line, text);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_kind_is_seen_as_it_was_approved() {
        return each((kind, lang) -> {
            StringBuilder text = new StringBuilder();
            seen("question", kind.learner(lang), text);
            seen("hints", kind.hinted(lang), text);
            seen("right", kind.judged(lang, true), text);
            seen("wrong", kind.judged(lang, false), text);
            seen("skipped", kind.learner(lang).send(Msg.Plain.SKIP), text);
            Golden.check("view/kinds/" + kind.word() + "-" + lang.code() + "-screens.txt", text.toString());
        });
    }

    private static void seen(String what, Learner learner, StringBuilder text) {
        for (int[] size : SIZES) {
            text.append("== ")
                    .append(what)
                    .append(' ')
                    .append(size[0])
                    .append('x')
                    .append(size[1])
                    .append('\n');
            text.append(learner.frame(size[0], size[1]));
        }
    }
}
