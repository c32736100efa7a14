package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.view.page.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
        before.send(Msg.Common.QUIT);
        text.append("== resumed, an hour later\n");
        Learner after = kind.later(before);
        heard(after, List.of(""), text);
        for (String line : right.subList(written ? 1 : 0, right.size())) {
            typed(after, line, text);
        }
    }

    /** On the screen Enter takes the row under the cursor; nobody sees one in the plain face. */
    @TestFactory
    Stream<DynamicTest> an_empty_line_is_no_answer() {
        return each((kind, lang) -> {
            Learner learner = kind.learner(lang);
            Sitting before = (Sitting) learner.model().screen();
            List<String> said = learner.types("");
            if (kind != Kind.ANSWER) {
                assertThat(((Sitting) learner.model().screen()).stage()).isEqualTo(before.stage());
                assertThat(said.get(0)).startsWith(lang == Lang.KO ? "빈 줄은 답이 아닙니다." : "An empty line is no answer.");
            }
            // Where text is written a letter is text, and an empty line behind it ends it.
            learner.types(kind == Kind.ANSWER ? "" : "j");
            learner.types("");
            assertThat(((Sitting) learner.model().screen()).stage().isOpen()).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_kind_is_seen_as_it_was_approved() {
        Map<String, Supplier<Screens>> goldens = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Lang lang : Lang.values()) {
                goldens.put(kind.word() + "-" + lang.code() + "-screens", () -> seen(kind, lang));
            }
        }
        return Screens.approved("view/kinds", "key-bars", goldens);
    }

    private static Screens seen(Kind kind, Lang lang) {
        Map<String, Learner> learners = new LinkedHashMap<>();
        learners.put("question", kind.learner(lang));
        learners.put("hints", kind.hinted(lang));
        learners.put("right", kind.judged(lang, true));
        learners.put("wrong", kind.judged(lang, false));
        learners.put("skipped", kind.learner(lang).send(Msg.Plain.SKIP));
        Screens screens = new Screens();
        learners.forEach((what, learner) -> {
            for (int[] size : SIZES) {
                screens.frame(what + " " + size[0] + "x" + size[1], learner, size);
            }
        });
        return screens;
    }
}
