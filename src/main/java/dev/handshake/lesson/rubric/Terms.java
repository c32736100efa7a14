package dev.handshake.lesson.rubric;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a statement is recognised: groups of interchangeable terms. The statement is made when every group of one language
 * has a hit. Answers mix languages, so both are always tried.
 *
 * @param ko groups as a Korean author thinks of them, e.g. {@code [[마지막 ACK], [유실]]}
 * @param en likewise in English; either may be empty, not both
 */
public record Terms(List<List<String>> ko, List<List<String>> en) {
    public Terms {
        ko = ko.stream().map(List::copyOf).toList();
        en = en.stream().map(List::copyOf).toList();
        if (ko.isEmpty() && en.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        Stream.concat(ko.stream(), en.stream()).forEach(Terms::check);
    }

    private static void check(List<String> group) {
        if (group.isEmpty() || group.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a group needs at least one term: " + group);
        }
    }
}
