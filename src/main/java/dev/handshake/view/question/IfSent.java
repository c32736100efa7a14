package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.view.text.TermWords;

/** What would have followed a segment that cannot be sent, and where that is written. */
final class IfSent {
    private IfSent() {}

    static String sentence(ClaimedTrace.Refused refused, Lang lang) {
        String said = FeedbackWords.ifSent(VerdictText.metImpossible(refused.counter(), lang), lang);
        String source = TermWords.section(refused.counter().step().why(), lang);
        return lang == Lang.KO
                ? said + " (" + source + ")"
                : said.substring(0, said.length() - 1) + " (" + source + ").";
    }
}
