package dev.handshake.tutor;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;

/** The command palette. */
record PaletteKeys(Model model, Screen.Palette palette) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next move(int by) {
        return Next.of(model.at(new Screen.Palette(palette.query(), palette.cursor() + by, palette.under())));
    }

    @Override
    public Next type(String text) {
        return searched(TypedLine.plus(palette.query(), text));
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key.erases()) {
            return searched(TypedLine.edited(palette.query(), key));
        }
        return key.isBack() ? Next.of(model.at(palette.under())) : otherwise();
    }

    private Next searched(String query) {
        return Next.of(model.at(new Screen.Palette(query, 0, palette.under())));
    }
}
