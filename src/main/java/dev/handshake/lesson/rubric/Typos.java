package dev.handshake.lesson.rubric;

/**
 * Slips of the finger. The limits grow with the length: short words and names of states are too close to one another (FIN and
 * SYN, 종료 and 종류), and a digit is never a slip (FIN_WAIT_1 and FIN_WAIT_2).
 */
final class Typos {
    private Typos() {}

    /** Whether a Latin word of five letters or more may be meant: one slip, from eight letters on two. */
    static boolean near(String meant, String typed) {
        if (meant.length() < 5 || Math.abs(meant.length() - typed.length()) > 2 || meant.charAt(0) != typed.charAt(0)) {
            return false;
        }
        return digits(meant).equals(digits(typed))
                && within(
                        meant.toCharArray(),
                        meant.length(),
                        typed.toCharArray(),
                        typed.length(),
                        meant.length() >= 8 ? 2 : 1);
    }

    private static String digits(String word) {
        return word.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether at most so many letters were left out, added, changed or swapped with their neighbour. */
    static boolean within(char[] a, int m, char[] b, int n, int limit) {
        if (Math.abs(m - n) > limit) {
            return false;
        }
        int[] twoBack = new int[n + 1];
        int[] back = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            back[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= n; j++) {
                int change = back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, Math.min(back[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return false;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[n] <= limit;
    }
}
