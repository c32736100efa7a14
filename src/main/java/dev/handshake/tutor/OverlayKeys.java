package dev.handshake.tutor;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import java.util.function.IntFunction;

/**
 * A page over another one: rows or pages are moved through, and leaving it leads to the one below.
 *
 * @param moved the page after so many rows or pages
 * @param close the key that opens it, and puts it away again
 */
record OverlayKeys(Model model, Screen.Overlay overlay, IntFunction<Screen> moved, Msg.Plain close)
        implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    /** A page that a way out alone puts away. */
    OverlayKeys(Model model, Screen.Overlay overlay, IntFunction<Screen> moved) {
        this(model, overlay, moved, Msg.Plain.LEAVE);
    }

    @Override
    public Next move(int by) {
        return Next.of(model.at(moved.apply(by)));
    }

    @Override
    public Next plain(Msg.Plain key) {
        return key.isBack() || key == close ? Next.of(model.at(overlay.under())) : otherwise();
    }
}
