package dev.handshake.lesson;

import java.util.List;

/**
 * The words by which something said is recognised, in each language: a list of groups, each a list of synonyms. It is said
 * where every group of one language has a hit.
 */
public record MatchTerms(List<List<String>> ko, List<List<String>> en) {
    public MatchTerms {
        ko = ko.stream().map(List::copyOf).toList();
        en = en.stream().map(List::copyOf).toList();
    }
}
