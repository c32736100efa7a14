package dev.handshake.lesson.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.json.JsonFault;
import dev.handshake.json.JsonReader;
import dev.handshake.json.JsonValue;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The law of this package: what is right is never refuted. Held over everything right that there is to read. */
class NothingRightIsRefutedTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();
    private static final Text NO_PROMPT = Text.same("");
    private static final Path LABELLED = Path.of("src/test/resources/rubric/labelled.jsonl");

    private static final List<Question.FreeAnswer> QUESTIONS = SHIPPED.questions().stream()
            .flatMap(question -> question.asFreeAnswer().stream())
            .toList();

    private static List<String> refuted(String text, Text prompt) {
        return Claims.in(text, prompt, SHIPPED.notions()).stream()
                .flatMap(claim -> claim.refutation().stream()
                        .map(why -> "\"" + claim.span().in(text) + "\" " + claim.proposition() + ": "
                                + why.so().ko()))
                .toList();
    }

    @Test
    void no_model_answer_and_no_point() {
        List<String> refuted = new ArrayList<>();
        for (Question.FreeAnswer question : QUESTIONS) {
            Text prompt = question.head().prompt();
            for (Lang lang : Lang.values()) {
                refuted.addAll(refuted(question.model().in(lang), prompt));
                question.points()
                        .forEach(point -> refuted.addAll(refuted(point.says().in(lang), prompt)));
            }
        }
        assertThat(QUESTIONS).hasSizeGreaterThan(180);
        assertThat(refuted).isEmpty();
    }

    @Test
    void no_refutation_of_a_misconception() {
        List<String> refuted = new ArrayList<>();
        SHIPPED.misconceptions().values().forEach(error -> {
            for (Lang lang : Lang.values()) {
                refuted.addAll(refuted(error.refutation().in(lang), NO_PROMPT));
            }
        });
        assertThat(refuted).isEmpty();
    }

    @Test
    void no_answer_that_was_labelled_good() throws IOException, JsonFault {
        List<String> refuted = new ArrayList<>();
        int good = 0;
        for (String line : Files.readAllLines(LABELLED)) {
            Map<String, JsonValue> row = JsonReader.read(line).asMembers().orElseThrow();
            String kind = text(row, "kind");
            if (kind.equals("good") || kind.equals("partial") || kind.equals("terse")) {
                good++;
                Text prompt = SHIPPED.question(text(row, "quiz") + "/" + text(row, "question"))
                        .map(question -> question.head().prompt())
                        .orElseThrow();
                refuted.addAll(refuted(text(row, "text"), prompt));
            }
        }
        assertThat(good).isGreaterThan(80);
        assertThat(refuted).isEmpty();
    }

    private static String text(Map<String, JsonValue> row, String name) {
        return row.get(name).asText().orElseThrow();
    }

    @Test
    void no_sentence_of_a_lesson() {
        List<Text> texts = new ArrayList<>();
        Library.shipped()
                .lessons()
                .forEach(lesson -> collect(lesson, texts, Collections.newSetFromMap(new IdentityHashMap<>())));
        List<String> refuted = new ArrayList<>();
        for (Text text : texts) {
            for (Lang lang : Lang.values()) {
                refuted.addAll(refuted(text.in(lang), NO_PROMPT));
            }
        }
        assertThat(texts).hasSizeGreaterThan(1_000);
        assertThat(refuted).isEmpty();
    }

    /** Every text that a lesson is made of. */
    private static void collect(Object thing, List<Text> texts, Set<Object> seen) {
        if (thing == null || !seen.add(thing)) {
            return;
        }
        if (thing instanceof Text text) {
            texts.add(text);
        } else if (thing instanceof Collection<?> all) {
            all.forEach(each -> collect(each, texts, seen));
        } else if (thing instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> collect(each, texts, seen));
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, texts, seen));
        } else if (thing instanceof Record && thing.getClass().getPackageName().startsWith("dev.handshake.lesson")) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(thing), texts, seen);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
