package dev.handshake.content.compiled;

import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes what {@link CompiledInput} reads. */
final class CompiledOutput {
    private final DataOutputStream out;

    CompiledOutput(OutputStream to) {
        this.out = new DataOutputStream(to);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void small(int number) throws IOException {
        out.writeByte(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void string(String string) throws IOException {
        out.writeUTF(string);
    }

    void flush() throws IOException {
        out.flush();
    }

    void ends(Ends ends) throws IOException {
        end(ends.client());
        end(ends.server());
        out.writeByte(ends.start().ordinal());
    }

    private void end(Ends.End end) throws IOException {
        out.writeInt(end.iss());
        out.writeBoolean(end.listens());
    }

    void beat(Step beat) throws IOException {
        if (beat instanceof Step.Say say) {
            out.writeByte(CompiledInput.SAY);
            text(say.text());
        } else if (beat instanceof Step.Do call) {
            out.writeByte(CompiledInput.DO);
            out.writeByte(call.side().ordinal());
            out.writeUTF(call.words());
        } else if (beat instanceof Step.Crash crash) {
            out.writeByte(CompiledInput.CRASH);
            out.writeByte(crash.side().ordinal());
        } else if (beat instanceof Step.Wire wire) {
            out.writeByte(CompiledInput.WIRE);
            out.writeByte(wire.op().ordinal());
            out.writeInt(wire.number());
            out.writeBoolean(wire.delaysAck());
        } else if (beat instanceof Step.Timer timer) {
            out.writeByte(CompiledInput.TIMER);
            out.writeByte(timer.side().ordinal());
            out.writeByte(timer.timer().ordinal());
        } else if (beat instanceof Step.Ask ask) {
            out.writeByte(CompiledInput.ASK);
            out.writeByte(ask.kind().ordinal());
            out.writeByte(ask.side().ordinal());
            text(ask.prompt());
            list(ask.hints(), this::text);
        } else if (beat instanceof Step.Check check) {
            out.writeByte(CompiledInput.CHECK);
            out.writeUTF(check.question());
        } else {
            now((Step.Now) beat);
        }
    }

    private void now(Step.Now now) throws IOException {
        out.writeByte(CompiledInput.NOW);
        out.writeByte(now.states().size());
        for (Map.Entry<Side, State> claim : now.states().entrySet()) {
            out.writeByte(claim.getKey().ordinal());
            out.writeByte(claim.getValue().ordinal());
        }
    }

    void text(Text text) throws IOException {
        out.writeUTF(text.ko());
        out.writeUTF(text.en());
    }

    <T> void list(List<T> items, Part<T> part) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            part.write(item);
        }
    }

    interface Part<T> {
        void write(T item) throws IOException;
    }
}
