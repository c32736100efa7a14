package dev.handshake.author.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One question of a GIFT file, cut into its parts as Moodle cuts it. Control characters that were escaped have become
 * characters of the private use area, so that what is left of them are control characters; {@link #shown} turns them back.
 *
 * @param line where it begins, from 1
 * @param name between double colons; empty where there is none
 * @param tags of the comments before it
 * @param stem what is asked, with a gap where the answers stood amid the text
 * @param answers what stands between the braces, without the general feedback; empty for text without braces
 * @param feedback the general feedback
 */
record GiftBlock(long line, String name, List<String> tags, String stem, Optional<String> answers, String feedback) {
    private static final String CONTROLS = "~=#{}:n\\";
    private static final char HIDDEN = '\ue000';
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]+)]");
    private static final String GENERAL = "####";

    /** The questions of a file, categories among them as blocks whose stem begins with {@code $CATEGORY:}. */
    static List<GiftBlock> of(String text) {
        List<GiftBlock> blocks = new ArrayList<>();
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        StringBuilder body = new StringBuilder();
        List<String> tags = new ArrayList<>();
        long begin = 0;
        for (int i = 0; i <= lines.length; i++) {
            String line = i < lines.length ? lines[i] : "";
            if (line.strip().startsWith("//")) {
                Matcher tag = TAG.matcher(line);
                while (tag.find()) {
                    tags.add(tag.group(1));
                }
            } else if (!line.isBlank()) {
                begin = body.isEmpty() ? i + 1 : begin;
                body.append(line).append('\n');
            } else if (!body.isEmpty()) {
                blocks.add(block(begin, tags, body.toString().strip()));
                body.setLength(0);
                tags = new ArrayList<>();
            }
        }
        return blocks;
    }

    private static GiftBlock block(long line, List<String> tags, String body) {
        String text = hidden(body);
        String name = "";
        int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
        if (end > 0) {
            name = shown(text.substring(2, end)).strip();
            text = text.substring(end + 2).strip();
        }
        int open = text.indexOf('{');
        int close = text.indexOf('}', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return new GiftBlock(line, name, List.copyOf(tags), text, Optional.empty(), "");
        }
        String answers = text.substring(open + 1, close).strip();
        String after = text.substring(close + 1).strip();
        String stem = text.substring(0, open).strip() + (after.isEmpty() ? "" : " _____ " + after);
        int general = answers.lastIndexOf(GENERAL);
        String feedback =
                general < 0 ? "" : answers.substring(general + GENERAL.length()).strip();
        String rest = general < 0 ? answers : answers.substring(0, general).strip();
        return new GiftBlock(line, name, List.copyOf(tags), stem, Optional.of(rest), feedback);
    }

    private static String hidden(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int control = text.charAt(i) == '\\' && i + 1 < text.length() ? CONTROLS.indexOf(text.charAt(i + 1)) : -1;
            if (control >= 0) {
                out.append((char) (HIDDEN + control));
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The characters that were escaped, as themselves. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int control = c - HIDDEN;
            if (control >= 0 && control < CONTROLS.length()) {
                char plain = CONTROLS.charAt(control);
                out.append(plain == 'n' ? '\n' : plain);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
