package dev.handshake.view;

import dev.handshake.content.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.Model;
import dev.handshake.tutor.Msg;
import java.util.Optional;

/** Somebody who learns: presses keys or types lines, and looks. */
final class Learner {
    private Model model;
    private long now;

    private Learner(Model model) {
        this.model = model;
    }

    /** A learner at the first step of a shipped lesson. */
    static Learner of(String lesson, Lang lang) {
        var course = Library.shipped();
        return new Learner(Model.startIn(lang, course, course.lesson(lesson).orElseThrow(), 0));
    }

    Model model() {
        return model;
    }

    Page page() {
        return Page.of(model);
    }

    Learner send(Msg msg) {
        now += 1_000;
        model = model.on(msg, now).model();
        return this;
    }

    /** Presses keys; each must be offered by the page. */
    Learner press(String... keys) {
        for (String key : keys) {
            Optional<Msg> msg = page().msg(key);
            if (msg.isEmpty()) {
                throw new AssertionError("not offered here: " + key + "\n" + frame(80, 24));
            }
            send(msg.get());
        }
        return this;
    }

    String frame(int columns, int rows) {
        return page().frame(columns, rows, false).text();
    }
}
