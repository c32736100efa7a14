package dev.handshake.tutor;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;

/** The first run: which language? */
record FirstRunKeys(Model model, Screen.FirstRun first, long now) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next move(int by) {
        return Next.of(model.at(new Screen.FirstRun(first.cursor().other())));
    }

    @Override
    public Next choose(int index) {
        return index < Lang.values().length ? welcome(Lang.values()[index]) : otherwise();
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key == Msg.Plain.LEAVE) {
            return Next.of(model, new Effect.Exit(0));
        }
        return key == Msg.Plain.CONFIRM ? welcome(first.cursor()) : otherwise();
    }

    private Next welcome(Lang lang) {
        return SettingsUpdate.speakIn(model.at(new Screen.Home(0, now)), lang);
    }
}
