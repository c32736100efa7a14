package dev.handshake.author.exchange;

import java.util.List;

/** Versions in their order (Semantic Versioning 2.0.0, item 11). */
record SemanticVersion(List<String> core, List<String> before) implements Comparable<SemanticVersion> {
    static SemanticVersion of(String text) {
        String plain = text.replaceFirst("\\+.*", "");
        int dash = plain.indexOf('-');
        String core = dash < 0 ? plain : plain.substring(0, dash);
        List<String> before =
                dash < 0 ? List.of() : List.of(plain.substring(dash + 1).split("\\."));
        return new SemanticVersion(List.of(core.split("\\.")), before);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int release = compare(core, other.core);
        if (release != 0 || before.equals(other.before)) {
            return release;
        }
        // A version that comes before a release is lower than the release.
        if (before.isEmpty() || other.before.isEmpty()) {
            return before.isEmpty() ? 1 : -1;
        }
        return compare(before, other.before);
    }

    private static int compare(List<String> one, List<String> two) {
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            int part = compare(one.get(i), two.get(i));
            if (part != 0) {
                return part;
            }
        }
        return Integer.compare(one.size(), two.size());
    }

    private static int compare(String one, String two) {
        boolean number = one.matches("\\d{1,9}");
        if (number && two.matches("\\d{1,9}")) {
            return Integer.compare(Integer.parseInt(one), Integer.parseInt(two));
        }
        // Numbers are lower than words.
        return number == two.matches("\\d{1,9}") ? one.compareTo(two) : number ? -1 : 1;
    }
}
