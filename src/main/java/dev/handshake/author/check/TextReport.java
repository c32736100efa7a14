package dev.handshake.author.check;

import dev.handshake.content.check.Translations;
import dev.handshake.content.library.CheckResult;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import java.io.IOException;

/** For people: every problem with its place and its remedy, then the numbers. */
final class TextReport implements CheckReport {
    @Override
    public void write(CheckResult checked, CheckRequest request, Appendable out) throws IOException {
        Lang lang = request.lang();
        for (Problem problem : checked.problems()) {
            out.append(problem.render(lang)).append('\n');
        }
        if (request.showsCoverage()) {
            out.append(CoverageText.of(checked.coverage(), lang)).append('\n');
        }
        out.append(sum(checked, lang)).append('\n');
    }

    /** The last line, and a second one where a language is not complete. */
    static String sum(CheckResult checked, Lang lang) {
        int files = checked.files();
        int questions = checked.questions();
        int errors = checked.errors();
        int warnings = checked.warnings();
        String sum = lang == Lang.KO
                ? "파일 " + files + "개" + (questions == 0 ? "" : ", 문항 " + questions + "개") + ": 오류 " + errors + "개, 경고 "
                        + warnings + "개"
                : counted(files, "file") + (questions == 0 ? "" : ", " + counted(questions, "question")) + ": "
                        + counted(errors, "error") + ", " + counted(warnings, "warning");
        return sum + translated(checked.translations(), lang);
    }

    private static String translated(Translations texts, Lang lang) {
        if (texts.ko() == texts.texts() && texts.en() == texts.texts()) {
            return "";
        }
        String rates = rate(texts, Lang.KO) + ", " + rate(texts, Lang.EN);
        return lang == Lang.KO
                ? "\n글 " + texts.texts() + "개의 번역: " + rates
                : "\nTranslated, of " + counted(texts.texts(), "text") + ": " + rates;
    }

    private static String rate(Translations texts, Lang of) {
        return of.code() + " " + texts.percent(of) + "% (" + texts.in(of) + ")";
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
