package dev.handshake.author.schema;

import dev.handshake.content.shape.Shape;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;

/** A shape in words. */
record ShapeWords(CourseNames names) {
    Text of(Shape shape) {
        return switch (shape) {
            case Shape.Keys keys -> keys(keys);
            case Shape.Kinds kinds -> kinds(kinds);
            case Shape.ListOf list -> list(list);
            case Shape.Words words -> words(words);
            case Shape.Printed printed -> printed(printed);
            case Shape.Word word -> word(word);
            case Shape.Name name -> name(name);
            case Shape.OneOf oneOf -> oneOf(oneOf);
            case Shape.Number number -> number(number);
            case Shape.Flag flag -> new Text("true 또는 false", "true or false");
            case Shape.Phrase phrase -> phrase(phrase);
        };
    }

    private Text name(Shape.Name name) {
        String known = String.join(", ", names.of(name.kind()));
        return switch (name.kind()) {
            case TOPIC -> new Text("course.yml의 주제 하나: " + known, "a topic of course.yml: " + known);
            case STATION -> new Text("course.yml의 station 하나: " + known, "a station of course.yml: " + known);
        };
    }

    private static Text keys(Shape.Keys keys) {
        String names =
                String.join(", ", keys.keys().stream().map(key -> key.name()).toList());
        return new Text("키와 값의 묶음 (" + names + ")", "keys with values (" + names + ")");
    }

    private static Text kinds(Shape.Kinds kinds) {
        String names = String.join(", ", kinds.deciding());
        return kinds.deciding().size() == 1
                ? new Text(names + "에 따라 다른 묶음", "keys with values, which ones depends on " + names)
                : new Text(names + " 중 하나가 있는 묶음", "keys with values, one of them " + names);
    }

    private Text list(Shape.ListOf list) {
        Text items = of(list.item());
        boolean bounded = list.most() < Shape.ANY_NUMBER;
        String ko = bounded
                ? list.least() + "개부터 " + list.most() + "개까지의 목록"
                : list.least() > 0 ? list.least() + "개 이상의 목록" : "목록";
        String en = bounded
                ? "a list of " + list.least() + " to " + list.most()
                : list.least() > 0 ? "a list of " + list.least() + " or more" : "a list";
        return new Text(ko + ". 각 항목은 " + items.ko(), en + ", each " + items.en());
    }

    private static Text words(Shape.Words words) {
        return words.rows() == Shape.ANY_NUMBER
                ? new Text("글, {ko: ..., en: ...}", "a text, {ko: ..., en: ...}")
                : new Text(
                        words.rows() + "줄까지의 글, {ko: ..., en: ...}",
                        "a text of " + words.rows() + (words.rows() == 1 ? " row" : " rows")
                                + " at most, {ko: ..., en: ...}");
    }

    private static Text printed(Shape.Printed printed) {
        return new Text(
                printed.columns() + "칸, " + printed.rows() + "줄까지 찍힌 그대로",
                "lines as they were printed, " + printed.rows() + " at most, " + printed.columns() + " columns wide");
    }

    private static Text word(Shape.Word word) {
        return word.pattern().isEmpty()
                ? new Text("값 하나", "a single value")
                : new Text("값 하나, 형식은 " + word.pattern(), "a single value of the form " + word.pattern());
    }

    private static Text oneOf(Shape.OneOf oneOf) {
        String words = String.join(", ", oneOf.words());
        return new Text("다음 중 하나: " + words, "one of " + words);
    }

    private static Text number(Shape.Number number) {
        if (number.least() == number.most()) {
            return Text.same(Long.toString(number.least()));
        }
        return new Text(
                number.least() + "부터 " + number.most() + "까지의 정수",
                "a whole number from " + number.least() + " to " + number.most());
    }

    private static Text phrase(Shape.Phrase phrase) {
        String first = String.join(", ", phrase.first());
        if (phrase.second().isEmpty()) {
            String sample = phrase.first().get(0) + " " + behind(phrase.rest());
            return phrase.rest().number().isEmpty()
                    ? new Text("다음 중 하나: " + first, "one of " + first)
                    : new Text(
                            "다음 중 하나: " + first + ". 뒤에 번호를 붙일 수 있음: " + sample,
                            "one of " + first + ", alone or with a number behind it: " + sample);
        }
        List<String> words = new ArrayList<>();
        phrase.second().forEach((word, behind) -> {
            if (!behind.isNeeded()) {
                words.add(word);
            }
            behind.number().ifPresent(number -> words.add(word + " " + behind(behind)));
        });
        String second = String.join(", ", words);
        return new Text(first + " 중 하나, 그 뒤에 다음 중 하나: " + second, "one of " + first + ", then one of " + second);
    }

    /** A number that is shown, and what it may be: {@code 50 (1-65535)}. */
    private static String behind(Shape.Behind behind) {
        return behind.number()
                .map(number -> behind.sample() + " (" + number.least() + "-" + number.most() + ")")
                .orElse("");
    }
}
