package dev.handshake.tutor;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;

/** All lessons, and the filter that finds one. */
record LessonsKeys(Model model, Screen.Lessons lessons) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next move(int by) {
        return Next.of(model.at(lessons.at(lessons.cursor() + by)));
    }

    @Override
    public Next type(String text) {
        return Next.of(model.at(lessons.filtered(TypedLine.plus(lessons.filter(), text))));
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key.erases()) {
            return Next.of(model.at(lessons.filtered(TypedLine.edited(lessons.filter(), key))));
        }
        if (key == Msg.Plain.CANCEL && lessons.typing()) {
            return Next.of(model.at(lessons.typed()));
        }
        return key.isBack() ? Next.of(model.at(lessons.under())) : otherwise();
    }
}
