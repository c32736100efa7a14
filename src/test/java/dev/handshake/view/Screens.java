package dev.handshake.view;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The screens of one golden, and what is heard with them. A page and its key bar are approved apart: the page in a golden of
 * its own, the bars of all pages of a test class in one. So the name of a key stands in one file, not in that of every page
 * on which it is offered; and page and bar together are still the whole screen.
 */
final class Screens {
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder bars = new StringBuilder();

    /** A learner's page at these sizes. */
    static Screens of(Learner learner, int[][] sizes) {
        Screens screens = new Screens();
        for (int[] size : sizes) {
            screens.frame(size[0] + "x" + size[1], learner, size);
        }
        return screens;
    }

    Screens frame(String title, Learner learner, int[] size) {
        return frame(title, learner.page().frame(size[0], size[1], false));
    }

    Screens frame(String title, Frame frame) {
        int last = frame.rows() - 1;
        pages.append("== ").append(title).append('\n');
        for (int row = 0; row < last; row++) {
            pages.append(frame.rowText(row)).append('\n');
        }
        bars.append((title + ": " + frame.rowText(last)).stripTrailing()).append('\n');
        return this;
    }

    Screens words(String title, List<String> lines) {
        pages.append("== ").append(title).append('\n');
        lines.forEach(line -> pages.append(line).append('\n'));
        return this;
    }

    /** These scenes in both languages, by the names of their goldens. */
    static Map<String, Supplier<Screens>> inBoth(Map<String, Function<Lang, Screens>> scenes) {
        Map<String, Supplier<Screens>> both = new LinkedHashMap<>();
        scenes.forEach((name, scene) -> {
            for (Lang lang : Lang.values()) {
                both.put(name + "-" + lang.code(), () -> scene.apply(lang));
            }
        });
        return both;
    }

    /**
     * A test for each golden, and one for all the key bars.
     *
     * @param folder where the goldens are
     * @param bars the name of the golden of the key bars
     */
    static Stream<DynamicTest> approved(String folder, String bars, Map<String, Supplier<Screens>> goldens) {
        Stream<DynamicTest> pages = goldens.entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getKey(), () -> {
                    String pagesNow = golden.getValue().get().pages.toString();
                    Golden.check(folder + "/" + golden.getKey() + ".txt", pagesNow);
                }));
        DynamicTest all = DynamicTest.dynamicTest(bars, () -> {
            StringBuilder text = new StringBuilder();
            goldens.forEach((name, golden) ->
                    text.append("== ").append(name).append('\n').append(golden.get().bars));
            Golden.check(folder + "/" + bars + ".txt", text.toString());
        });
        return Stream.concat(pages, Stream.of(all));
    }
}
