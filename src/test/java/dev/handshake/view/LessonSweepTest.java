package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.Width;
import dev.handshake.view.lesson.Prompt;
import dev.handshake.view.question.ConfidenceScale;
import dev.handshake.view.question.FeedbackWords;
import dev.handshake.view.question.HintText;
import dev.handshake.view.question.RightAnswer;
import dev.handshake.view.question.VerdictText;
import dev.handshake.view.text.TermWords;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every lesson, at every step, in every phase, at every size: nothing that must be read is cut off. */
@Tag("slow")
class LessonSweepTest {
    private static final int[][] SIZES = {{110, 32}, {100, 24}, {80, 24}, {60, 16}, {40, 12}};
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @TestFactory
    Stream<DynamicTest> nothing_is_cut_off() {
        return Stream.of(Library.shipped(), Samples.course())
                .flatMap(course -> course.lessons().stream().flatMap(lesson -> Stream.of(Lang.values())
                        .map(lang -> DynamicTest.dynamicTest(
                                lesson.id() + " " + lang.code(),
                                () -> sweep(Learner.in(course, lesson.id(), lang), lesson)))));
    }

    private static void sweep(Learner learner, Lesson lesson) {
        int last = learner.walking().walk().stops().size();
        for (int step = 1; step <= last; step++) {
            learner.to(step);
            if (learner.walking().stop() instanceof Stop.Read read) {
                reading(learner, read);
            } else if (learner.walking().stop() instanceof Stop.Question) {
                asking(learner);
            }
        }
        assertThat(learner.to(last + 1).model().screen()).as(lesson.id()).isInstanceOf(Screen.Done.class);
    }

    private static void reading(Learner learner, Stop.Read read) {
        String words = read.text().in(learner.model().lang());
        for (int[] size : SIZES) {
            StringBuilder seen = new StringBuilder(frame(learner, size));
            Learner turning = Learner.with(learner.model()).at(size[0], size[1]);
            while (turning.page().msg("j", size[0], size[1]).isPresent()) {
                seen.append(frame(turning.press("j"), size));
            }
            for (String word : words.split("\\s+")) {
                assertThat(flat(seen.toString())).as(where(learner, size)).contains(flat(word));
            }
        }
    }

    private static void asking(Learner learner) {
        question(learner);
        hints(learner);
        if (learner.walking().draft() instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                Msg choose = new Msg.Choose(i);
                Learner answering = Learner.with(learner.model()).send(choose);
                confidence(answering);
                verdict(Learner.with(answering.model()).send(new Msg.Sure(Confidence.SURE)));
                Learner twice = Learner.with(answering.model()).press("enter");
                verdict(twice);
                if (twice.walking().asks()) {
                    verdict(twice.send(choose));
                }
            }
        } else {
            Learner answering = Learner.with(learner.model())
                    .send(new Msg.Build(learner.walking().question().segment().flags(), 12345, 12345));
            confidence(answering);
            verdict(answering.send(new Msg.Sure(Confidence.SURE)));
        }
        for (Strength strength : Strength.values()) {
            question(Learner.with(learner.model()).asking(strength));
            fieldsUnderHint(Learner.with(learner.model()).asking(strength));
        }
    }

    private static void question(Learner learner) {
        SegmentDraft draft = learner.walking().draft();
        Lang lang = learner.model().lang();
        Prompt prompt = new Prompt(learner.walking().question(), lang);
        for (int[] size : SIZES) {
            String seen = frame(learner, size);
            String words = size[0] < 60 ? prompt.shortWords(draft) : prompt.words(draft);
            assertThat(flat(seen)).as(where(learner, size)).contains(flat(words));
            // Where the flags are given they stand on the wire instead of the mark.
            boolean given = draft instanceof SegmentDraft.Building building && building.flagsGiven();
            if (!given) {
                assertThat(flat(withoutBar(seen)).replace(flat(words), ""))
                        .as("what is asked for has its mark on the ladder, " + where(learner, size))
                        .contains("?");
            }
            if (draft instanceof SegmentDraft.Picking picking) {
                for (Answer choice : picking.choices()) {
                    assertThat(flat(seen)).as(where(learner, size)).contains(flat(choice.words()));
                }
            } else {
                String name = size[0] < 60 && lang == Lang.KO ? "플래그" : "flags";
                assertThat(withoutBar(seen)).as(where(learner, size)).contains(name);
            }
        }
    }

    private static void hints(Learner learner) {
        Learner hinted = Learner.with(learner.model());
        while (hinted.page().msg("h").isPresent()) {
            hinted.press("h");
            InLesson at = hinted.walking();
            HintText text = new HintText(
                    at.question(), at.draft(), at.open().rungs(), hinted.model().lang());
            for (int[] size : SIZES) {
                String newest = text.used().get(0).words();
                assertThat(flat(frame(hinted, size))).as(where(hinted, size)).contains(flat(newest));
            }
        }
        hintsAgain(hinted);
    }

    /** At the top of the ladder no key is dead: what was used can be put away, and be read again. */
    private static void hintsAgain(Learner hinted) {
        String newest = flat(frame(hinted, SIZES[0]));
        int rungs = hinted.walking().open().rungs();
        hinted.press("esc");
        assertThat(hinted.page().msg("h")).as(where(hinted, SIZES[0])).isPresent();
        assertThat(flat(frame(hinted.press("h"), SIZES[0]))).isEqualTo(newest);
        assertThat(hinted.walking().open().rungs()).isEqualTo(rungs);
    }

    /** The fields into which a segment is typed stay in sight beside a hint. */
    private static void fieldsUnderHint(Learner learner) {
        Learner hinted = Learner.with(learner.model()).press("h");
        if (hinted.walking().draft().choices().isEmpty()) {
            String seen = withoutBar(frame(hinted, new int[] {60, 16}));
            assertThat(seen).as(where(hinted, SIZES[3])).contains("flags");
        }
    }

    private static void confidence(Learner learner) {
        for (int[] size : SIZES) {
            String seen = frame(learner, size);
            ConfidenceScale.names(learner.model().lang())
                    .forEach(word -> assertThat(seen).as(where(learner, size)).contains(word));
        }
    }

    /** The narrowest and one of the others in turn: over a lesson each kind of verdict meets every size. */
    private static List<int[]> sizes(int turn) {
        int others = SIZES.length - 1;
        return Volume.isFull() ? List.of(SIZES) : List.of(SIZES[others], SIZES[Math.floorMod(turn, others)]);
    }

    private static void verdict(Learner learner) {
        told(learner, false);
        told(Learner.with(learner.model()).press("w"), true);
    }

    private static void told(Learner learner, boolean why) {
        InLesson at = learner.walking();
        Lang lang = learner.model().lang();
        boolean solved = at.isSolved();
        Stage.Tries tries = at.open().tries();
        Verdict verdict = at.verdict();
        int number = at.draft().choices().indexOf(verdict.given()) + 1;
        VerdictText text = new VerdictText(at.question(), verdict, at.draft().choices(), lang);
        for (int[] size : sizes(learner.walking().at() + number)) {
            String where = where(learner, size);
            String seen = flat(frame(learner, size));
            assertThat(seen)
                    .as(where)
                    .contains(flat(text.word()))
                    .contains(flat(TermWords.words(verdict.given(), lang)));
            if (why) {
                assertThat(seen).as(where).contains(flat(text.why(tries.mayReveal() && !solved)));
                continue;
            }
            assertThat(seen).as(where).contains(flat(text.rule()));
            // Ten-digit numbers in 40 columns: what would have followed is left to w.
            boolean tenDigits =
                    size[0] == 40 && learner.walking().walk().lesson().id().equals("wide");
            boolean traced = tenDigits || seen.contains("┆") && size[1] < 24;
            if (!traced) {
                String full = flat(text.consequence()).replaceAll("\\.$", "");
                String brief = flat(text.shortConsequenceAndSource());
                String barest = flat(text.shortConsequence());
                boolean bare = size[0] == 40 && seen.toLowerCase().contains(barest.toLowerCase());
                // And where even that has no room beside what must not be left out, what it means.
                bare |= size[0] == 40 && !text.also().isEmpty() && seen.contains(flat(text.also()));
                assertThat(bare || seen.contains(brief) || seen.toLowerCase().contains(full.toLowerCase()))
                        .as(() -> where + "\n" + text.consequence() + "\n" + frame(learner, size))
                        .isTrue();
            }
            if (tries.mayReveal() && !solved) {
                String answer = RightAnswer.sentence(at.draft().choices(), at.question(), lang);
                assertThat(seen).as(where).contains(flat(answer));
            }
            boolean sure = !solved && tries.confidence() == Confidence.SURE && tries.misses() == 1;
            if (sure) {
                assertThat(seen)
                        .as(where)
                        .contains(flat(size[0] < 60 ? FeedbackWords.sureShort(lang) : FeedbackWords.sure(lang)));
            }
        }
    }

    /** The frame, with what holds on every page checked. */
    private static String frame(Learner learner, int[] size) {
        Frame frame = learner.page().frame(size[0], size[1], false);
        String where = where(learner, size);
        String text = frame.text();
        List<String> rows = text.lines().toList();
        assertThat(rows).as(where).hasSize(size[1]).allMatch(row -> Width.of(row) <= size[0]);
        String bar = rows.get(rows.size() - 1);
        boolean ko = learner.model().lang() == Lang.KO;
        assertThat(bar).as(where).endsWith(ko ? "q 나가기" : "q leave").contains(ko ? "? 도움말" : "? help");
        assertThat(rows.get(0)).as(where).endsWith(learner.model().lang().code());
        return text;
    }

    private static String where(Learner learner, int[] size) {
        return learner.walking() + " " + size[0] + "x" + size[1] + " "
                + learner.model().lang();
    }

    /** The page without its last row. */
    private static String withoutBar(String frame) {
        return frame.substring(0, frame.lastIndexOf('\n', frame.length() - 2) + 1);
    }

    private static String flat(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
