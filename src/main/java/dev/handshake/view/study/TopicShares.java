package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Topics;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.text.TermWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Right answers by topic, the weakest first. */
final class TopicShares extends StatsPart {
    private final Topics topics;

    TopicShares(Statistics counted, Topics topics, Lang lang) {
        super(counted, lang);
        this.topics = topics;
    }

    private List<Map.Entry<String, Statistics.Share>> byTopic() {
        return counted.topics().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Statistics.Share> e) ->
                                e.getValue().percent())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private String name(String topic) {
        return topics.name(topic).in(lang);
    }

    @Override
    Rows rows(int columns) {
        Rows rows = new Rows(columns);
        if (counted.topics().isEmpty()) {
            return rows;
        }
        rows.text(say("주제별 정답률", "Right answers by topic"), Style.BOLD);
        int names = ScreenWidth.of(columns).isNarrow() ? 13 : 18;
        byTopic()
                .forEach(topic ->
                        rows.addAll(share(columns, TermWords.capital(name(topic.getKey())), topic.getValue(), names)));
        return rows;
    }

    @Override
    List<String> speech() {
        return byTopic().stream()
                .map(topic -> say("주제 ", "Topic, ") + name(topic.getKey()) + ": " + spoken(topic.getValue()))
                .toList();
    }
}
