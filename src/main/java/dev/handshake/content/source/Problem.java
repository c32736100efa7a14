package dev.handshake.content.source;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.Optional;

/**
 * One thing in a file that its author should mend: where it is, what is so, and what to do.
 *
 * @param source the file
 * @param code the kind of problem
 * @param severity mostly the kind's own; a learner's own file is sometimes judged more mildly than a shipped one
 * @param span where
 * @param explanation what is so, and what to do
 */
public record Problem(Source source, ProblemCode code, Severity severity, Span span, Explanation explanation) {
    /** No remedy beyond what has been said. */
    public static final Text NO_FIX = Text.same("");

    /**
     * What is so, and what to do.
     *
     * @param what what was found and what was expected, one or more lines
     * @param section the section of RFC 9293 that says so, {@code 3.10.7.4}; empty where none does
     * @param fix what to do; empty where {@code what} says it all
     * @param edit what mends it for certain; empty where only its author can tell
     */
    public record Explanation(Text what, String section, Text fix, Optional<Edit> edit) {
        /** Of a problem that only its author can mend, and on which no RFC has a section. */
        public static Explanation of(Text what, Text fix) {
            return new Explanation(what, "", fix, Optional.empty());
        }
    }

    public Text what() {
        return explanation.what();
    }

    public String section() {
        return explanation.section();
    }

    public Text fix() {
        return explanation.fix();
    }

    public Optional<Edit> edit() {
        return explanation.edit();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Place, severity, code and headline: one line, without its end. */
    public String headline(Lang lang) {
        return Glyph.shown(source.path()) + ":" + span.line() + ":" + span.column() + "  "
                + severity.word().in(lang) + " " + code.number() + "  "
                + code.headline().in(lang);
    }

    /** All of it: headline, the lines as written with carets, what is so, why, how to mend it. Ends with a line feed. */
    public String render(Lang lang) {
        StringBuilder out = new StringBuilder(headline(lang)).append('\n');
        out.append(Excerpt.of(source, span, code.concernsTheStory() ? 2 : 1));
        what().in(lang).lines().forEach(line -> tell(out, line));
        if (!section().isEmpty()) {
            tell(out, new Text("근거: RFC 9293 " + section() + "절", "Source: RFC 9293, " + section()).in(lang));
        }
        if (!fix().in(lang).isEmpty()) {
            String indented = fix().in(lang).replace("\n", lang == Lang.KO ? "\n        " : "\n     ");
            (lang == Lang.KO ? "고치기: " + indented : "Fix: " + indented).lines().forEach(line -> tell(out, line));
        }
        return out.toString();
    }

    private static void tell(StringBuilder out, String line) {
        out.append("        ").append(Glyph.shown(line)).append('\n');
    }
}
