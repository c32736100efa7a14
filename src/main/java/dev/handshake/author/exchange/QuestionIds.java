package dev.handshake.author.exchange;

import dev.handshake.lesson.Text;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of questions that come from elsewhere: kept where they follow the rule, else made to, and said. */
final class QuestionIds {
    private static final int LONGEST = 60;

    private final Remarks remarks;
    private final Set<String> taken = new HashSet<>();

    QuestionIds(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The id of a question that is called {@code name} in its file; a quiz before a slash is left out. */
    String of(String name, long line) {
        String own = name.substring(name.lastIndexOf('/') + 1).strip();
        String id = Normalizer.normalize(own, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        id = id.length() > LONGEST ? id.substring(0, LONGEST).replaceAll("-+$", "") : id;
        String base = id.isEmpty() ? "question" : id;
        id = id.isEmpty() ? base + "-1" : id;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        if (!id.equals(own)) {
            remarks.at(
                    line,
                    new Text(
                            "id를 규칙에 맞게 바꾸었습니다: " + shortened(own) + " -> " + id,
                            "The id was made to follow the rule: " + shortened(own) + " -> " + id));
        }
        return id;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "..." : name;
    }
}
