package dev.handshake.content.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known name that is nearest to what was typed. */
public final class DidYouMean {
    private static final int LONGEST = 40;

    private DidYouMean() {}

    /** The nearest of {@code names}, where one is near enough to be meant. */
    public static Optional<String> to(String typed, Collection<String> names) {
        String word = fold(typed);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            String other = fold(name);
            int edits = distance(word, other);
            edits = edits > 1 && isAbbreviation(word, other) ? 1 : edits;
            if (edits < least && edits <= Math.max(1, Math.min(word.length(), other.length()) / 3)) {
                best = name;
                least = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** SYN_RCVD for SYN_RECEIVED: the letters in their order, at least half of them. */
    private static boolean isAbbreviation(String word, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < word.length(); i++) {
            at += name.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length() && word.length() >= 3 && word.length() * 2 > name.length();
    }

    /** Insertions, deletions, changes and swaps of neighbours that lead from one to the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
