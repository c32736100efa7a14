package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.Negation.Force;
import dev.handshake.lesson.rubric.Negation.No;
import java.util.List;
import java.util.Set;

/**
 * What Korean denies: the word before (받지 않, 필요가 없, 그게 아니라) or after (안 오면, 못 받으면), or what it is written
 * together with (받지않으면, 응답없음).
 */
final class KoreanNegation {
    private static final Set<String> DEPENDENT = Set.of(
            "것", "것이", "것은", "것도", "게", "건", "거", "거는", "수", "수가", "수는", "수도", "일", "일이", "일은", "일도", "필요", "필요가",
            "필요는", "필요도", "경우", "경우는", "경우가", "리", "리가", "이유", "이유가", "적", "적이", "줄", "의미", "의미가", "걱정", "가능성", "가능성이",
            "방법", "방법이", "위험", "위험이", "뜻", "뜻이", "건지", "용도가", "목적이", "상태가", "시간이", "상태", "시간", "역할이", "기능이", "말", "말이",
            "때문이", "위해서가");
    private static final List<String> LIGHT_VERBS = List.of(
            "호출", "부르", "불러", "하지", "하질", "되지", "되질", "돼지", "해주", "해 ", "실행", "처리", "시키", "발생", "일어나", "생기", "이루어",
            "이뤄", "해서", "하고", "하면", "해", "되", "돼");
    /** 소용이 없다, 도움이 되지 않는다: denies what the clause speaks of. */
    private static final List<String> USELESS = List.of("소용", "효과", "도움");

    private static final String DONE = "하해한했할함합되된될돼됐됨됩";
    private static final String AFTER_AN = "오온올옴와왔옵받보끊닫쓰걸열잡떠떴뜨읽불부빠맞보끝줘주";
    private static final List<String> NOT_MISSING = List.of(
            "상관없", "관계없", "끊임없", "어김없", "틀림없", "수없이", "빈틈없", "다름없", "없애", "없앨", "없앤", "없어지", "없어져", "없어졌", "없어진",
            "없어질");

    private final AnswerReading reading;
    private final List<No> found;

    /** Looks at words of {@code reading}; what is found goes to the end of {@code found}. */
    KoreanNegation(AnswerReading reading, List<No> found) {
        this.reading = reading;
        this.found = found;
    }

    /** Notes what this word denies. */
    void look(int w) {
        Word word = reading.words.get(w);
        String x = word.text();
        int s = word.spaced();
        boolean opens = reading.firstOf(s) == w;
        not(word, x, s, opens);
        cannot(word, x, s, opens);
        anPrefix(word, x, s, opens);
        absent(word, x, s, opens);
        isNot(w, word, x, s);
        if (opens && (x.startsWith("말고") || x.equals("대신") || x.equals("대신에"))) {
            before(word, s, true);
        } else if (x.length() > 2 && x.endsWith("말고")) {
            add(word, x.length() - 2, reading.begins(s), word.end() - 2, true);
        }
        if (opens && x.startsWith("불가")) {
            before(word, s, false);
        }
        if (opens && (x.startsWith("말") || x.startsWith("마")) && text(s - 1).endsWith("지") && x.length() <= 4) {
            before(word, s, false);
        }
    }

    /** 받지 않으면, 받지않으면, and 안 for 않, a common misspelling. */
    private void not(Word word, String x, int s, boolean opens) {
        int k = x.indexOf('않');
        if (k < 0 && opens && x.startsWith("안") && x.length() > 1 && text(s - 1).endsWith("지")) {
            k = 0;
        }
        if (k < 0
                || asks(x)
                || mustBe(x, s)
                || x.startsWith("않을")
                        && text(s + 1).startsWith("수")
                        && text(s + 2).startsWith("없")) {
            return;
        }
        if (k == 0 && opens) {
            before(word, s, false);
        } else {
            inside(word, k, s);
        }
    }

    /** 받지 못하면, 수신을 못 하면, 못 받으면, 못받으면. */
    private void cannot(Word word, String x, int s, boolean opens) {
        int k = x.indexOf('못');
        if (k < 0 || x.startsWith("잘못")) {
            return;
        }
        boolean done = k + 1 < x.length() && DONE.indexOf(x.charAt(k + 1)) >= 0;
        if (k > 0 || !opens) {
            inside(word, k, s);
        } else if (done) {
            before(word, s, false);
        } else if (x.length() == 1) {
            if (text(s - 1).endsWith("지")) {
                before(word, s, false);
            } else {
                after(word, s);
            }
        } else {
            add(word, 0, word.at() + 1, word.end(), false, 1);
        }
    }

    private void anPrefix(Word word, String x, int s, boolean opens) {
        if (!opens || x.charAt(0) != '안' || text(s - 1).endsWith("지")) {
            return;
        }
        if (x.length() == 1) {
            after(word, s);
        } else if (DONE.indexOf(x.charAt(1)) >= 0) {
            if (!text(s - 1).endsWith("면")) {
                before(word, s, false);
            }
        } else if (AFTER_AN.indexOf(x.charAt(1)) >= 0) {
            add(word, 0, word.at() + 1, word.end(), false, 1);
        }
    }

    /** 데이터가 없다, 받을 수 없다, 손실 없이, 응답없음. */
    private void absent(Word word, String x, int s, boolean opens) {
        int k = x.indexOf('없');
        if (k < 0 || NOT_MISSING.stream().anyMatch(x::contains) || mustBe(x, s)) {
            return;
        }
        if (text(s - 1).startsWith("수") && text(s - 2).startsWith("않을")) {
            return;
        }
        boolean supposed =
                x.startsWith("없이", k) || x.startsWith("없으면", k) || x.startsWith("없다면", k) || x.startsWith("없었", k);
        if (k == 0 && opens) {
            before(word, s, !supposed && !text(s - 1).startsWith("수"));
        } else if (x.startsWith("수없") || x.startsWith("필요없")) {
            before(word, s, false);
        } else {
            inside(word, k, s);
        }
    }

    /** A가 아니라 B: denies everything since the clause began or its topic was named. */
    private void isNot(int w, Word word, String x, int s) {
        int k = firstOf(x, "아니", "아닌", "아닙", "아님", "아닐");
        if (k < 0
                || x.startsWith("아니면", k)
                || x.startsWith("아닌가", k)
                || x.startsWith("아닐까", k)
                || x.startsWith("아닌지", k)) {
            return;
        }
        String prev = k > 0 ? x.substring(0, k) : text(s - 1);
        if (prev.isEmpty()
                || prev.endsWith("뿐")
                || prev.endsWith("뿐만")
                || prev.endsWith("만이")
                || prev.endsWith("만은")
                || prev.endsWith("만") && !prev.endsWith("지만")) {
            return;
        }
        if (Set.of("것은", "것이", "게", "건", "것도").contains(prev) && doubled(s)) {
            return;
        }
        int from = clauseStart(w);
        int to = word.at() + k;
        if (from < to) {
            add(word, k, from, to, true);
        }
    }

    /** 못 받는 건 아니다, 없는 것은 아니다: two denials say that it is so. Takes the first one back. */
    private boolean doubled(int s) {
        int from = s >= 3 && Set.of("못", "안").contains(text(s - 3)) ? s - 3 : s - 2;
        if (from < 0) {
            return false;
        }
        int first = reading.begins(from);
        int last = reading.ends(Math.max(from, s - 2));
        return found.removeIf(no -> no.at() >= first && no.at() < last);
    }

    private static int firstOf(String x, String... parts) {
        int best = -1;
        for (String part : parts) {
            int k = x.indexOf(part);
            if (k >= 0 && (best < 0 || k < best)) {
                best = k;
            }
        }
        return best;
    }

    private int clauseStart(int w) {
        Word here = reading.words.get(w);
        int first = w;
        while (first > 0) {
            Word before = reading.words.get(first - 1);
            boolean going = before.text().endsWith("고")
                    && reading.words.get(first).text().startsWith("있");
            if (before.sentence() != here.sentence()
                    || before.clause() != reading.words.get(first).clause() && !going
                    || before.spaced() < here.spaced() - (here.at() == reading.begins(here.spaced()) ? 1 : 0)
                            && topic(first - 1)) {
                break;
            }
            first--;
        }
        return reading.words.get(first).at();
    }

    /** Whether the word is the end of a topic: TIME_WAIT는, 서버는, 이유는. */
    private boolean topic(int w) {
        Word word = reading.words.get(w);
        String x = word.text();
        if (!word.isHangul()
                || w + 1 < reading.words.size() && reading.words.get(w + 1).joint() != Word.Joint.SPACE) {
            return false;
        }
        boolean afterLatin =
                (x.equals("는") || x.equals("은") || x.equals("이") || x.equals("가")) && word.joint() == Word.Joint.GLUED;
        return afterLatin
                || List.of(
                                "클라이언트는", "서버는", "상대는", "이것은", "이건", "그건", "이유는", "상태는", "쪽은", "측은", "목적은", "연결은",
                                "세그먼트는", "이유가", "쪽이", "서버가", "클라이언트가", "웨이트는", "번호는", "무작위성은", "난수는", "쿠키는", "것은", "것이",
                                "건", "때는", "경우는", "타임아웃은", "값은", "응답은", "패킷은")
                        .stream()
                        .anyMatch(x::endsWith);
    }

    /** 않나요, 않을까요: asks for agreement, denies nothing. */
    private static boolean asks(String x) {
        return x.endsWith("나요") || x.endsWith("까요") || x.endsWith("않나") || x.endsWith("까");
    }

    /** 않으면 안 된다, 없으면 안 된다: must. */
    private boolean mustBe(String x, int s) {
        return x.endsWith("면") && text(s + 1).startsWith("안") && (text(s + 1) + text(s + 2)).matches("안[되된돼됩].*");
    }

    private void before(Word word, int s, boolean direct) {
        int target = s - 1;
        if (target < 0 || reading.sentenceOf(target) != word.sentence()) {
            return;
        }
        int first = target;
        if (DEPENDENT.contains(text(first)) && first > 0 && reading.sentenceOf(first - 1) == word.sentence()) {
            first--;
        }
        String verb = text(first);
        if (LIGHT_VERBS.stream().anyMatch(verb::startsWith)
                && first > 0
                && reading.sentenceOf(first - 1) == word.sentence()) {
            first--;
        }
        Word last = reading.words.get(reading.lastOf(target) - 1);
        int from = USELESS.stream().anyMatch(text(target)::startsWith)
                ? clauseStart(reading.wordAt(word.at()))
                : reading.begins(first);
        add(word, 0, from, last.end(), direct);
    }

    private void after(Word word, int s) {
        String next = text(s + 1);
        if (next.isEmpty() || reading.sentenceOf(s + 1) != word.sentence()) {
            if (text(s - 1).matches(".*[이가을를은는도지]")) {
                before(word, s, false);
            }
            return;
        }
        if (DONE.indexOf(next.charAt(0)) >= 0) {
            boolean must = text(s - 1).matches(".*[않없못안].*면");
            if (!must && (!text(s - 1).endsWith("면") || forbids(word))) {
                before(word, s, false);
            }
            return;
        }
        int from = reading.begins(s + 1);
        add(word, 0, from, reading.ends(s + 1), false);
        if (LIGHT_VERBS.stream().anyMatch(next::startsWith)) {
            before(word, s, false);
        }
    }

    /** The negation is written together with what it negates. */
    private void inside(Word word, int k, int s) {
        int from = reading.begins(s);
        int to = word.at() + k;
        if (from < to) {
            boolean light = LIGHT_VERBS.stream().anyMatch(text(s)::startsWith);
            boolean extend = light && s > 0 && reading.sentenceOf(s - 1) == word.sentence();
            add(word, k, extend ? reading.begins(s - 1) : from, to, false);
        }
    }

    private void add(Word word, int k, int from, int to, boolean direct) {
        add(word, k, from, to, direct, word.text().length() - k);
    }

    private void add(Word word, int k, int from, int to, boolean direct, int length) {
        if (from < to) {
            found.add(new No(word.at() + k, word.at() + k + length, from, to, direct, force(word)));
        }
    }

    private Force force(Word word) {
        if (forbids(word)) {
            return Force.FORBIDS;
        }
        return averts(word) ? Force.AVERTS : Force.DENIES;
    }

    /** 섞여서는 안 된다, 더 길면 안 된다. */
    private boolean forbids(Word word) {
        String x = text(word.spaced());
        return x.startsWith("안")
                && text(word.spaced() - 1).matches(".*(서는|선|면|도)")
                && (x + text(word.spaced() + 1)).matches("안[되된될돼됩].*");
    }

    /** 섞이지 않게, 못하도록, 안 섞이게. */
    private boolean averts(Word word) {
        int s = word.spaced();
        String x = text(s);
        String bare = x.length() == 1 ? text(s + 1) : x;
        return bare.endsWith("게") || bare.endsWith("도록") || bare.endsWith("게끔") || bare.endsWith("게요");
    }

    private String text(int s) {
        return s < 0 || s >= reading.spacedCount() ? "" : reading.spacedText(s);
    }
}
