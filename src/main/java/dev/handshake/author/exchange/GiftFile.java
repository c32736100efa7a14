package dev.handshake.author.exchange;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Moodle's GIFT: what of it is a question of ours. The rest is said, line by line. */
final class GiftFile {
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d*)?)%");
    private static final Pattern TRUTH = Pattern.compile("^(TRUE|FALSE|T|F)(?=\\s*(#|$))");
    private static final int SECONDS = 60;

    private final String quiz;
    private final Remarks remarks;
    private final GiftWords words;
    private final QuestionIds ids;
    private final List<ImportedQuestion> drafts = new ArrayList<>();
    private String title = "";
    /** Where a judgement had feedback and its reasons may still follow; 0 for nowhere. */
    private long feedbackAt;

    GiftFile(String quiz, Remarks remarks) {
        this.quiz = quiz;
        this.remarks = remarks;
        this.words = new GiftWords(remarks);
        this.ids = new QuestionIds(remarks);
    }

    /** One answer as it stands between two control characters. */
    private record Choice(boolean isRight, Optional<Double> weight, Text text, Text feedback) {}

    Import.Found read(String text) {
        String body = text.startsWith(CsvSheet.BYTE_ORDER_MARK) ? text.substring(1) : text;
        for (GiftBlock block : GiftBlock.of(body)) {
            if (block.stem().startsWith(CATEGORY)) {
                category(block);
            } else if (block.answers().isEmpty()) {
                leaveOut(block, "답이 없는 글(설명)입니다", "it is a text without answers (a description)");
            } else if (!isSecondPart(block)) {
                feedback();
                question(block, block.answers().get());
            }
        }
        feedback();
        Optional<Lang> only =
                words.isBilingual() ? Optional.empty() : Optional.of(words.isKorean() ? Lang.KO : Lang.EN);
        return new Import.Found(Text.same(title), drafts, only);
    }

    private void feedback() {
        if (feedbackAt > 0) {
            remarks.at(
                    feedbackAt,
                    new Text(
                            "참과 거짓에 붙은 피드백은 옮기지 않았습니다. 이유(reasons)로 적어 주세요",
                            "The feedback of true and false was not carried: write it as reasons"));
        }
        feedbackAt = 0;
    }

    private void category(GiftBlock block) {
        String path = GiftBlock.shown(block.stem().substring(CATEGORY.length())).strip();
        String last = path.replace("//", "\u0000").replaceAll("^.*/", "").replace('\u0000', '/');
        if (title.isEmpty()) {
            title = CleanText.clean(last, block.line(), remarks);
        } else {
            remarks.at(
                    block.line(),
                    new Text("두 번째 분류부터는 옮기지 않았습니다: " + path, "Only the first category was carried, not " + path));
        }
    }

    private void question(GiftBlock block, String answers) {
        if (answers.isEmpty()) {
            leaveOut(block, "서술형에는 채점할 기준이 없습니다", "an essay has no points to mark it by");
        } else if (answers.startsWith("#")) {
            number(block, answers.substring(1).strip());
        } else if (answers.indexOf('~') >= 0) {
            choice(block, answers);
        } else if (answers.indexOf('=') >= 0 && answers.contains("->")) {
            leaveOut(block, "짝짓기 문항은 없습니다", "there is no matching question here");
        } else if (TRUTH.matcher(answers).find()) {
            truth(block, answers);
        } else {
            shortAnswer(block, answers);
        }
        boolean taken = !drafts.isEmpty() && drafts.get(drafts.size() - 1).line() == block.line();
        if (taken && !answers.isEmpty() && !block.feedback().isBlank()) {
            remarks.at(block.line(), new Text("일반 피드백은 옮기지 않았습니다", "The general feedback was not carried"));
        }
    }

    // ---- the kinds

    private void choice(GiftBlock block, String answers) {
        List<Choice> choices = choices(answers, block.line());
        boolean single = choices.stream().anyMatch(Choice::isRight);
        if (!single) {
            List<Option> options = options(choices, block.line());
            add(block, new Question.Choices(head(block, words.stem(block).prompt()), options, false));
            return;
        }
        if (choices.stream().filter(Choice::isRight).count() > 1) {
            leaveOut(block, "맞는 보기가 여럿인데 하나만 고릅니다", "several options are right and one is to be picked");
            return;
        }
        if (choices.stream().anyMatch(c -> c.weight().filter(w -> w != 0).isPresent())) {
            remarks.at(block.line(), new Text("부분 점수는 옮기지 않았습니다", "Partial credit was not carried"));
        }
        GiftWords.Stem stem = words.stem(block);
        List<Option> options = options(choices, block.line());
        add(
                block,
                stem.output().isEmpty()
                        ? new Question.Choice(head(block, stem.prompt()), options, false)
                        : new Question.Diagnose(head(block, stem.prompt()), stem.output(), options, Optional.empty()));
    }

    private void truth(GiftBlock block, String answers) {
        boolean isTrue = answers.startsWith("T");
        if (answers.indexOf('#') >= 0) {
            feedbackAt = block.line();
        }
        add(block, new Question.TrueFalse(head(block, words.stem(block).prompt()), isTrue, "", List.of()));
    }

    private void number(GiftBlock block, String answers) {
        List<String> accepted = new ArrayList<>();
        for (String part : split(answers, "=")) {
            String answer = part.replaceFirst("#.*", "").strip();
            Matcher weight = WEIGHT.matcher(answer);
            boolean partial = weight.find() && Double.parseDouble(weight.group(1)) < 100;
            String value = weight.replaceFirst("").strip();
            Matcher number =
                    Pattern.compile("^(-?\\d+(?:\\.\\d+)?)(?::0*(?:\\.0*)?)?$").matcher(value);
            if (partial || !number.matches()) {
                leaveOut(block, "오차나 범위, 부분 점수가 있는 수입니다", "its number has a tolerance, a range or partial credit");
                return;
            }
            accepted.add(number.group(1));
        }
        free(block, accepted);
    }

    private void shortAnswer(GiftBlock block, String answers) {
        List<String> accepted = new ArrayList<>();
        for (String part : split(answers, "=")) {
            String answer = part.replaceFirst("(?s)#.*", "").strip();
            Matcher weight = WEIGHT.matcher(answer);
            if (weight.find() && Double.parseDouble(weight.group(1)) < 100 || answer.indexOf('*') >= 0) {
                remarks.at(
                        block.line(),
                        new Text(
                                "부분 점수나 *가 든 답은 옮기지 않았습니다: " + answer,
                                "An answer with partial credit or * was not carried: " + answer));
            } else {
                Text text = words.text(weight.replaceFirst(""), block.line());
                accepted.add(text.ko());
                accepted.add(text.en());
            }
        }
        free(block, accepted.stream().filter(a -> !a.isBlank()).distinct().toList());
    }

    /** A free answer that is right where it has one of these. */
    private void free(GiftBlock block, List<String> accepted) {
        if (accepted.isEmpty()) {
            leaveOut(block, "받아들일 답이 없습니다", "it has no answer to accept");
            return;
        }
        GiftWords.Stem stem = words.stem(block);
        String before = stem.output().isEmpty() ? "" : stem.output() + "\n";
        Text prompt =
                new Text(before + stem.prompt().ko(), before + stem.prompt().en());
        List<List<String>> match = List.of(accepted);
        Text first = Text.same(accepted.get(0));
        Point point = new Point("answer", true, first, new MatchTerms(match, match), "");
        remarks.at(
                block.line(),
                new Text("단답형은 자유 답안(answer)이 되었습니다", "A short or numerical answer became a free answer"));
        add(
                block,
                new Question.FreeAnswer(
                        head(block, prompt),
                        new InterviewRole(true, SECONDS, List.of()),
                        first,
                        List.of(point),
                        List.of()));
    }

    /** {@code id.reason} behind a true-false and {@code id.next} behind a diagnosis belong to them. */
    private boolean isSecondPart(GiftBlock block) {
        if (drafts.isEmpty()) {
            return false;
        }
        ImportedQuestion before = drafts.get(drafts.size() - 1);
        String name = block.name().substring(block.name().lastIndexOf('/') + 1);
        List<Choice> choices = choices(block.answers().orElse(""), block.line());
        boolean oneRight = choices.stream().filter(Choice::isRight).count() == 1;
        return oneRight
                && switch (before.question()) {
                    case Question.TrueFalse truth ->
                        name.equals(before.name() + ".reason") && reason(truth, choices, block);
                    case Question.Diagnose cause -> name.equals(before.name() + ".next") && next(cause, choices, block);
                    case Question.OfOptions marked -> false;
                    case Question.FreeAnswer answer -> false;
                };
    }

    private boolean reason(Question.TrueFalse truth, List<Choice> choices, GiftBlock block) {
        feedbackAt = 0;
        replace(new Question.TrueFalse(truth.head(), truth.isTrue(), "", options(choices, block.line())));
        return true;
    }

    private boolean next(Question.Diagnose cause, List<Choice> choices, GiftBlock block) {
        Question.Diagnose.Command next =
                new Question.Diagnose.Command(words.stem(block).prompt(), options(choices, block.line()));
        replace(new Question.Diagnose(cause.head(), cause.output(), cause.causes(), Optional.of(next)));
        return true;
    }

    /** The question before, with its second part. */
    private void replace(Question.OfAuthor whole) {
        int last = drafts.size() - 1;
        drafts.set(last, new ImportedQuestion(drafts.get(last).line(), whole));
    }

    // ---- their parts

    private void add(GiftBlock block, Question.OfAuthor question) {
        drafts.add(new ImportedQuestion(block.line(), question));
    }

    private void leaveOut(GiftBlock block, String ko, String en) {
        remarks.at(block.line(), new Text("문항이 빠졌습니다: " + ko, "Question left out: " + en));
    }

    private Question.Head head(GiftBlock block, Text prompt) {
        String named = block.name().isEmpty() ? "question-" + (drafts.size() + 1) : block.name();
        String topic = "";
        Optional<Level> level = Optional.empty();
        List<String> cites = new ArrayList<>();
        for (String tag : block.tags()) {
            if (Library.topics().contains(tag)) {
                topic = tag;
            } else if (tag.matches("junior|mid|senior")) {
                level = Optional.of(Level.valueOf(tag.toUpperCase(Locale.ROOT)));
            } else if (tag.matches("F\\d{1,3}|M\\d\\d")) {
                cites.add(tag);
            } else {
                remarks.at(block.line(), new Text("태그를 뺐습니다: " + tag, "Tag left out: " + tag));
            }
        }
        if (topic.isEmpty() || level.isEmpty()) {
            remarks.at(
                    block.line(),
                    new Text(
                            "없는 topic은 basics, 없는 level은 junior로 두었습니다",
                            "Without tags, topic was set to basics or level to junior"));
        }
        return new Question.Head(
                quiz + "/" + ids.of(named, block.line()),
                topic.isEmpty() ? "basics" : topic,
                level.orElse(Level.JUNIOR),
                cites,
                prompt,
                List.of());
    }

    private List<Option> options(List<Choice> choices, long line) {
        List<Option> options = new ArrayList<>();
        boolean single = choices.stream().anyMatch(Choice::isRight);
        for (Choice choice : choices) {
            boolean right = single
                    ? choice.isRight()
                    : choice.weight().filter(w -> w > 0).isPresent();
            Text why = choice.feedback();
            if (why.ko().isBlank() && why.en().isBlank()) {
                remarks.at(
                        line,
                        new Text(
                                "설명(why)이 없는 보기가 있습니다. 파일에 " + CleanText.NO_WHY.ko() + "라고 적었으니 채워 주세요",
                                "An option has no why: the file says " + CleanText.NO_WHY.en()
                                        + ", please fill it in"));
                why = CleanText.NO_WHY;
            }
            options.add(new Option(choice.text(), right, why, ""));
        }
        return options;
    }

    private List<Choice> choices(String answers, long line) {
        List<Choice> choices = new ArrayList<>();
        Matcher found = Pattern.compile("([=~])([^=~]*)").matcher(answers);
        while (found.find()) {
            String body = found.group(2).strip();
            Matcher weight = WEIGHT.matcher(body);
            Optional<Double> share = weight.find() ? Optional.of(Double.valueOf(weight.group(1))) : Optional.empty();
            String rest = share.isPresent() ? body.substring(weight.end()).strip() : body;
            int feedback = rest.indexOf('#');
            Text text = words.text(feedback < 0 ? rest : rest.substring(0, feedback), line);
            Text why = feedback < 0 ? Text.same("") : words.text(rest.substring(feedback + 1), line);
            choices.add(new Choice(found.group(1).equals("="), share, text, why));
        }
        return choices;
    }

    private static List<String> split(String answers, String at) {
        List<String> parts = new ArrayList<>();
        for (String part : answers.split(at, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
