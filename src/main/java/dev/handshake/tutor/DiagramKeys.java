package dev.handshake.tutor;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.StatePaths;

/** The state diagram, walked back and forth. */
record DiagramKeys(Model model, Screen.Diagram diagram) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    /** Down is forth in time, and so fewer steps back. */
    @Override
    public Next move(int by) {
        int steps = StatePaths.length(diagram.under());
        int back = Math.max(0, Math.min(diagram.back() - by, steps));
        return Next.of(model.at(new Screen.Diagram(back, diagram.why(), diagram.under())));
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key == Msg.Plain.WHY) {
            return Next.of(model.at(new Screen.Diagram(diagram.back(), !diagram.why(), diagram.under())));
        }
        if (key == Msg.Plain.TCBS && diagram.under().lesson().isPresent()) {
            return Next.of(model.at(new Screen.Tcbs(diagram.under())));
        }
        return key.isBack() ? Next.of(model.at(diagram.under())) : otherwise();
    }
}
