package dev.handshake.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.author.check.CheckRequest.Format;
import dev.handshake.content.library.ReadListener;
import dev.handshake.lesson.Lang;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same findings in every form. */
class CheckReportTest {
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
        Golden.check(
                "author/check/" + name,
                report(new CheckRequest(FILES, lang, format, false, false), ValidateRun.BROKEN));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> coverage_is_told_with_what_is_missing() {
        List<Path> lessons = List.of(Path.of("lessons/three-way.yml"));
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(
                        "coverage " + lang,
                        () -> Golden.check(
                                "author/check/coverage." + lang.code() + ".txt",
                                withoutMisconceptions(report(
                                        new CheckRequest(lessons, lang, Format.TEXT, false, true),
                                        ValidateRun.SOUND)))));
    }

    /** How many there are of them is no concern of this test. */
    private static String withoutMisconceptions(String told) {
        return told.replaceFirst("(?s)  (misconceptions|오해) M.*", "");
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> a_sarif_report_satisfies_the_schema_of_sarif() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        URI id = validator.registerSchema(schema);
        return Stream.of(List.of(Path.of("lessons/three-way.yml")), FILES)
                .map(files -> DynamicTest.dynamicTest(files.size() + " files", () -> {
                    int code = files.size() == 1 ? ValidateRun.SOUND : ValidateRun.BROKEN;
                    String sarif = report(new CheckRequest(files, Lang.KO, Format.SARIF, false, false), code);
                    assertThat(validator.validate(id, sarif).getErrors()).isEmpty();
                    assertThat(validator
                                    .validate(id, sarif.replace("ruleId", "rule"))
                                    .isValid())
                            .isEqualTo(files.size() == 1);
                }));
    }

    @Test
    void a_warning_fails_where_it_is_asked_to() throws IOException {
        List<Path> warned = List.of(Path.of(IN + "idle-timer.yml"));
        report(new CheckRequest(warned, Lang.EN, Format.TEXT, false, false), ValidateRun.SOUND);
        report(new CheckRequest(warned, Lang.EN, Format.TEXT, true, false), ValidateRun.BROKEN);
    }

    @Test
    void the_last_lines_tell_how_much_of_each_language_there_is() throws IOException {
        List<Path> half = List.of(Path.of(IN + "one-language.yml"));
        String told = report(new CheckRequest(half, Lang.EN, Format.TEXT, false, false), ValidateRun.SOUND);
        assertThat(told.lines().reduce((first, last) -> last)).hasValueSatisfying(last -> assertThat(last)
                .matches("Translated, of \\d+ texts?: ko \\d+% \\(\\d+\\), en \\d+% \\(\\d+\\)"));
    }

    private static String report(CheckRequest request, int code) throws IOException {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        assertThat(ValidateRun.run(request, out, err, ReadListener.NONE)).isEqualTo(code);
        assertThat(err).isEmpty();
        return out.toString();
    }
}
