package dev.handshake.author.exchange;

import dev.handshake.lesson.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a GIFT file: their format in brackets, HTML reduced to words, both languages of a multilang span. */
final class GiftWords {
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");
    private static final Pattern SPAN =
            Pattern.compile("<span lang=\"(ko|en)\" class=\"multilang\">(.*?)</span>", Pattern.DOTALL);
    private static final Pattern PRE = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<br ?/?>|</p>\\s*<p>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Text FORMATTING =
            new Text("글의 서식(HTML, Markdown)은 옮기지 않았습니다", "The formatting of texts (HTML, Markdown) was not carried");

    private final Remarks remarks;
    private boolean bilingual;
    private boolean hangul;

    GiftWords(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A stem, and what it shows as printed by a tool; empty where it shows nothing. */
    record Stem(Text prompt, String output) {}

    boolean isBilingual() {
        return bilingual;
    }

    boolean isKorean() {
        return hangul;
    }

    Stem stem(GiftBlock block) {
        String text = GiftBlock.shown(block.stem()).strip();
        Matcher pre = PRE.matcher(text);
        if (isHtml(text) && pre.find()) {
            String output = GiftCells.fromHtml(BREAK.matcher(pre.group(1)).replaceAll("\n"));
            return new Stem(read(pre.replaceFirst(""), block.line()), CleanText.clean(output, block.line(), remarks));
        }
        return new Stem(read(text, block.line()), "");
    }

    /** A text between control characters. */
    Text text(String hidden, long line) {
        return read(GiftBlock.shown(hidden).strip(), line);
    }

    private static boolean isHtml(String text) {
        // Moodle's own format lets HTML through.
        return !text.startsWith("[plain]") && !text.startsWith("[markdown]");
    }

    private Text read(String text, long line) {
        String body = FORMAT.matcher(text).replaceFirst("");
        if (text.startsWith("[markdown]")) {
            remarks.at(line, FORMATTING);
        }
        if (!isHtml(text)) {
            return words(body, body, line);
        }
        Matcher span = SPAN.matcher(body);
        String ko = "";
        String en = "";
        while (span.find()) {
            if (span.group(1).equals("ko")) {
                ko = html(span.group(2), line);
            } else {
                en = html(span.group(2), line);
            }
        }
        if (ko.isEmpty() && en.isEmpty()) {
            String both = text.startsWith("[html]") || TAG.matcher(body).find() ? html(body, line) : body;
            return words(both, both, line);
        }
        bilingual = true;
        String around = html(SPAN.matcher(body).replaceAll(""), line).strip();
        if (!around.isEmpty()) {
            remarks.at(
                    line, new Text("두 언어 밖의 글을 뺐습니다: " + around, "Left out, as it is in neither language: " + around));
        }
        return words(ko, en, line);
    }

    private String html(String body, long line) {
        String broken = BREAK.matcher(body).replaceAll("\n").replace("<p>", "").replace("</p>", "");
        if (TAG.matcher(broken).find()) {
            remarks.at(line, FORMATTING);
        }
        return GiftCells.fromHtml(TAG.matcher(broken).replaceAll(""));
    }

    private Text words(String ko, String en, long line) {
        Text text = new Text(
                CleanText.clean(ko, line, remarks).strip(),
                CleanText.clean(en, line, remarks).strip());
        hangul |= text.ko().codePoints().anyMatch(c -> c >= 0xac00 && c <= 0xd7a3);
        return text;
    }
}
