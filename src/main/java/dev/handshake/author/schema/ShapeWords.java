package dev.handshake.author.schema;

import dev.handshake.content.shape.Shape;
import dev.handshake.lesson.Text;

/** A shape in words. */
final class ShapeWords implements Shape.Cases<Text> {
    @Override
    public Text keys(Shape.Keys keys) {
        String names =
                String.join(", ", keys.keys().stream().map(key -> key.name()).toList());
        return new Text("이름과 값의 묶음 (" + names + ")", "keys with values (" + names + ")");
    }

    @Override
    public Text kinds(Shape.Kinds kinds) {
        String names = String.join(", ", kinds.deciding());
        return kinds.deciding().size() == 1
                ? new Text(names + "에 따라 다른 묶음", "keys with values, which ones depends on " + names)
                : new Text(names + " 가운데 하나가 있는 묶음", "keys with values, one of them " + names);
    }

    @Override
    public Text list(Shape.ListOf list) {
        Text items = list.item().match(this);
        boolean bounded = list.most() < Shape.ANY_NUMBER;
        String ko = bounded
                ? list.least() + "개부터 " + list.most() + "개까지의 목록"
                : list.least() > 0 ? list.least() + "개부터의 목록" : "목록";
        String en = bounded
                ? "a list of " + list.least() + " to " + list.most()
                : list.least() > 0 ? "a list of " + list.least() + " or more" : "a list";
        return new Text(ko + ". 하나하나는 " + items.ko(), en + ", each " + items.en());
    }

    @Override
    public Text words(Shape.Words words) {
        return words.rows() == Shape.ANY_NUMBER
                ? new Text("글, {ko: ..., en: ...}", "a text, {ko: ..., en: ...}")
                : new Text(
                        words.rows() + "줄까지의 글, {ko: ..., en: ...}",
                        "a text of " + words.rows() + (words.rows() == 1 ? " row" : " rows")
                                + " at most, {ko: ..., en: ...}");
    }

    @Override
    public Text printed(Shape.Printed printed) {
        return new Text(
                printed.columns() + "칸, " + printed.rows() + "줄까지 찍힌 그대로",
                "lines as they were printed, " + printed.rows() + " at most, " + printed.columns() + " columns wide");
    }

    @Override
    public Text word(Shape.Word word) {
        return word.pattern().isEmpty()
                ? new Text("값 하나", "a single value")
                : new Text("값 하나, 모양은 " + word.pattern(), "a single value of the form " + word.pattern());
    }

    @Override
    public Text oneOf(Shape.OneOf oneOf) {
        String words = String.join(", ", oneOf.words());
        return new Text("다음 가운데 하나: " + words, "one of " + words);
    }

    @Override
    public Text number(Shape.Number number) {
        if (number.least() == number.most()) {
            return Text.same(Long.toString(number.least()));
        }
        return new Text(
                number.least() + "부터 " + number.most() + "까지의 정수",
                "a whole number from " + number.least() + " to " + number.most());
    }

    @Override
    public Text flag(Shape.Flag flag) {
        return new Text("true 또는 false", "true or false");
    }

    @Override
    public Text phrase(Shape.Phrase phrase) {
        String words = String.join(", ", phrase.offers());
        return new Text("다음과 같은 말: " + words, "words such as " + words);
    }
}
