package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts hits, misses and inventions. */
final class Score {
    final List<String> wrong = new ArrayList<>();
    private int hits;
    private int missed;
    private int invented;

    void add(Set<String> truth, Set<String> found, String shown) {
        Set<String> left = new TreeSet<>(truth);
        left.removeAll(found);
        Set<String> extra = new TreeSet<>(found);
        extra.removeAll(truth);
        hits += truth.size() - left.size();
        missed += left.size();
        invented += extra.size();
        if (!shown.isEmpty() && !(left.isEmpty() && extra.isEmpty())) {
            wrong.add("  missed " + left + " invented " + extra + " in " + shown);
        }
    }

    double precision() {
        return hits + invented == 0 ? 1 : (double) hits / (hits + invented);
    }

    double recall() {
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    @Override
    public String toString() {
        return String.format(
                "precision %.3f recall %.3f (%d found, %d missed, %d invented)",
                precision(), recall(), hits, missed, invented);
    }
}
