package dev.handshake.tutor;

import dev.handshake.tutor.asking.Sittings;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;

/** The report of a sitting: read it, leave it, or sit again. */
record ReportKeys(Model model, Screen.Report report, long now) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next turn(int by) {
        return Next.of(model.at(report.turned(by)));
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key.isBack() || key.isOn()) {
            return Next.of(model.at(new Screen.Home(0, now)));
        }
        return key == Msg.Plain.RESTART ? Sittings.begin(model, report.purpose(), now) : otherwise();
    }
}
