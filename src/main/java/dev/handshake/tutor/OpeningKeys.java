package dev.handshake.tutor;

import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;

/** The page before the first one: all that can be done is to leave. */
record OpeningKeys(Model model) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next plain(Msg.Plain key) {
        return key == Msg.Plain.LEAVE ? Next.of(model, new Effect.Exit(0)) : otherwise();
    }
}
