package dev.handshake.author.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How text is written between the control characters of Moodle's GIFT, and read back. */
final class GiftCells {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([~=#{}:\\\\n])");

    private GiftCells() {}

    /** Plain text with every control character escaped; a line break is {@code \n}. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : text.replace("\r", "").toCharArray()) {
            if (c == '\n') {
                out.append("\\n");
            } else {
                out.append("\\~=#{}:".indexOf(c) >= 0 ? "\\" : "").append(c == '\t' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** The text as it was before {@link #escaped}. */
    static String plain(String text) {
        Matcher found = ESCAPED.matcher(text);
        StringBuilder out = new StringBuilder();
        while (found.find()) {
            String c = found.group(1);
            found.appendReplacement(out, Matcher.quoteReplacement(c.equals("n") ? "\n" : c));
        }
        return found.appendTail(out).toString();
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String fromHtml(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
