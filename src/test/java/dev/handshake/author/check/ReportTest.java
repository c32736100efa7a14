package dev.handshake.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.author.check.Request.Format;
import dev.handshake.content.Progress;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same findings in every form. */
class ReportTest {
    private static final String IN = "src/test/resources/content/in/";

    /** An error of the engine, warnings, a place behind Hangul, a text with quotes in it. */
    private static final List<Path> FILES = Stream.of(
                    "refuted.yml", "idle-timer.yml", "question-mark.yml", "raw-escape.yml")
            .map(name -> Path.of(IN + name))
            .toList();

    @TestFactory
    Stream<DynamicTest> a_report_says_all_of_it_in_its_form() {
        return Stream.of(Format.values()).flatMap(format -> Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(format + " " + lang, () -> check(format, lang))));
    }

    private static void check(Format format, Lang lang) throws IOException {
        String name = format.name().toLowerCase(Locale.ROOT) + "." + lang.code() + ".txt";
        Golden.check("author/check/" + name, report(new Request(FILES, lang, format, false, false), Validate.BROKEN));
    }

    @TestFactory
    Stream<DynamicTest> coverage_is_told_with_what_is_missing() {
        List<Path> lessons = List.of(Path.of("lessons/three-way.yml"));
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(
                        "coverage " + lang,
                        () -> Golden.check(
                                "author/check/coverage." + lang.code() + ".txt",
                                report(new Request(lessons, lang, Format.TEXT, false, true), Validate.SOUND))));
    }

    @Test
    void a_warning_fails_where_it_is_asked_to() throws IOException {
        List<Path> warned = List.of(Path.of(IN + "idle-timer.yml"));
        report(new Request(warned, Lang.EN, Format.TEXT, false, false), Validate.SOUND);
        report(new Request(warned, Lang.EN, Format.TEXT, true, false), Validate.BROKEN);
    }

    @Test
    void the_last_lines_tell_how_much_of_each_language_there_is() throws IOException {
        List<Path> half = List.of(Path.of(IN + "one-language.yml"));
        String told = report(new Request(half, Lang.EN, Format.TEXT, false, false), Validate.SOUND);
        assertThat(told.lines().reduce((first, last) -> last)).hasValueSatisfying(last -> assertThat(last)
                .matches("Translated, of \\d+ texts?: ko \\d+% \\(\\d+\\), en \\d+% \\(\\d+\\)"));
    }

    private static String report(Request request, int code) throws IOException {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        assertThat(Validate.run(request, out, err, Progress.NONE)).isEqualTo(code);
        assertThat(err).isEmpty();
        return out.toString();
    }
}
