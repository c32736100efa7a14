package dev.handshake.view;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Strength;
import java.util.List;
import java.util.Optional;

/** Somebody who learns: presses keys or types lines, and looks. */
public final class Learner {
    private Model model;
    private long now;
    private int columns = 80;
    private int rows = 24;

    private Learner(Model model) {
        this.model = model;
    }

    /** A learner at the first step of a sample lesson. */
    public static Learner of(String lesson, Lang lang) {
        return in(Samples.course(), lesson, lang);
    }

    /** A learner at the first step of a lesson of this course. */
    static Learner in(Course course, String lesson, Lang lang) {
        return new Learner(Update.startIn(lang, course, course.lesson(lesson).orElseThrow(), 0));
    }

    public static Learner with(Model model) {
        return new Learner(model);
    }

    public Model model() {
        return model;
    }

    public InLesson walking() {
        return InLesson.of(model.screen());
    }

    public Page page() {
        return Page.of(model);
    }

    /** Time passes. */
    Learner pause(long millis) {
        now += millis;
        return this;
    }

    public Learner send(Msg msg) {
        now += 1_000;
        model = Update.on(model, msg, now).model();
        return this;
    }

    /** The screen on which keys are pressed from now on. */
    public Learner at(int width, int height) {
        columns = width;
        rows = height;
        return this;
    }

    /** Presses keys, separated by blanks; each must be offered by the page. */
    public Learner press(String keys) {
        for (String key : keys.split(" ")) {
            Optional<Msg> msg = page().msg(key, columns, rows);
            if (msg.isEmpty()) {
                throw new AssertionError("not offered here: " + key + "\n" + frame(80, 24));
            }
            send(msg.get());
        }
        return this;
    }

    /** Presses a key so many times, or until the page does not offer it any more. */
    public Learner pressUpTo(int times, String key) {
        for (int i = 0; i < times && page().msg(key, columns, rows).isPresent(); i++) {
            press(key);
        }
        return this;
    }

    /** Types lines into the plain face and writes down what it says. */
    public List<String> types(String line) {
        Page before = page();
        Optional<Msg> msg = before.line(line);
        if (msg.isEmpty()) {
            return before.notUnderstood(line);
        }
        send(msg.get());
        return page().speechAfter(before);
    }

    /** Answers in words. */
    Learner say(String answer) {
        types(answer);
        return this;
    }

    /** Answers in words and says how sure: 1 to 3, or enter to skip. */
    Learner says(String answer, String sure) {
        types(answer);
        return press(sure);
    }

    /** Goes on, answering rightly and without confidence, to the step of this number. */
    public Learner to(int step) {
        while (model.screen().lesson().filter(at -> at.at() < step - 1).isPresent()) {
            goOn();
        }
        return this;
    }

    /** One key press towards the end: reads on, skips confidence, answers rightly. */
    public Learner goOn() {
        if (walking().asks()) {
            return answer();
        }
        return press(walking().confides() ? "enter" : "n");
    }

    private Learner answer() {
        int number = walking().rightNumber();
        if (number > 0) {
            return press(String.valueOf(number));
        }
        Segment right = walking().question().segment();
        return send(new Msg.Build(right.flags(), Seq.value(right.seq()), Seq.value(right.ack())));
    }

    /** The same step again, asking in this way. */
    public Learner asking(Strength strength) {
        return send(new Msg.SetStrength(strength));
    }

    String frame(int columns, int rows) {
        return page().frame(columns, rows, false).text();
    }
}
