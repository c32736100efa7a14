package dev.handshake.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What questions are about, as {@code course.yml} has it.
 *
 * @param all in the order in which the course comes to them; ids are unique
 * @param confusable sets of topics that learners take for each other, by id; a topic may be in several
 */
public record Topics(List<Topic> all, List<Set<String>> confusable) {
    /** Nothing has a topic that anybody has named. */
    public static final Topics NONE = new Topics(List.of(), List.of());

    public Topics {
        all = List.copyOf(all);
        confusable = confusable.stream().map(Set::copyOf).toList();
    }

    /**
     * A topic.
     *
     * @param id as a quiz names it, {@code time-wait}
     * @param name as learners read it, within a line
     */
    public record Topic(String id, Text name) {}

    public List<String> ids() {
        return all.stream().map(Topic::id).toList();
    }

    /** The name of a topic; one that is not among these is called as it is written. */
    public Text name(String id) {
        return all.stream()
                .filter(topic -> topic.id.equals(id))
                .map(Topic::name)
                .findFirst()
                .orElse(Text.same(id));
    }

    /** Where a topic stands in a list, from 0; those that are not among these come last. */
    public int place(String id) {
        int place = ids().indexOf(id);
        return place < 0 ? all.size() : place;
    }

    /** These and others behind them. Where both know a topic the name of the others holds. */
    public Topics with(Topics others) {
        Map<String, Topic> byId = new LinkedHashMap<>();
        all.forEach(topic -> byId.put(topic.id, topic));
        others.all.forEach(topic -> byId.put(topic.id, topic));
        List<Set<String>> groups = new ArrayList<>(confusable);
        others.confusable.stream().filter(group -> !groups.contains(group)).forEach(groups::add);
        return new Topics(List.copyOf(byId.values()), groups);
    }
}
