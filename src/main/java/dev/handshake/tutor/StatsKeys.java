package dev.handshake.tutor;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Statistics;
import java.util.Optional;

/** Statistics, which the store counts. */
record StatsKeys(Model model, Screen.Stats stats) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next counted(Statistics statistics) {
        return Next.of(model.at(new Screen.Stats(Optional.of(statistics), stats.row(), stats.under())));
    }

    @Override
    public Next move(int by) {
        return Next.of(model.at(stats.moved(by)));
    }

    @Override
    public Next plain(Msg.Plain key) {
        return key.isBack() ? Next.of(model.at(stats.under())) : otherwise();
    }
}
