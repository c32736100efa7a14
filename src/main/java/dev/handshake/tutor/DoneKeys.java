package dev.handshake.tutor;

import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;

/** The end of a lesson: the next one, or the same again. */
record DoneKeys(Model model, Screen.Done done, long now) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next plain(Msg.Plain key) {
        Lesson lesson = done.walk().lesson();
        if (key == Msg.Plain.RESTART) {
            return LessonUpdate.enter(model, lesson, now);
        }
        if (key.isOn()) {
            return model.course()
                    .after(lesson.id())
                    .map(next -> LessonUpdate.enter(model, next, now))
                    .orElseGet(this::home);
        }
        return key.isBack() ? home() : otherwise();
    }

    private Next home() {
        return Next.of(model.at(new Screen.Home(0, now)));
    }
}
