package dev.handshake.content.compiled;

import dev.handshake.lesson.Ends;
import dev.handshake.lesson.MatchTerms;
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

    void step(Step step) throws IOException {
        switch (step) {
            case Step.Say say -> {
                out.writeByte(CompiledInput.SAY);
                text(say.text());
            }
            case Step.Do call -> {
                out.writeByte(CompiledInput.DO);
                side(call.side());
                out.writeUTF(call.words());
            }
            case Step.Crash crash -> {
                out.writeByte(CompiledInput.CRASH);
                side(crash.side());
            }
            case Step.Wire wire -> wire(wire);
            case Step.Timer timer -> {
                out.writeByte(CompiledInput.TIMER);
                side(timer.side());
                out.writeByte(timer.timer().ordinal());
            }
            case Step.Ask ask -> ask(ask);
            case Step.Check check -> {
                out.writeByte(CompiledInput.CHECK);
                out.writeUTF(check.question());
            }
            case Step.Now now -> now(now);
        }
    }

    private void side(Side side) throws IOException {
        out.writeByte(side.ordinal());
    }

    private void wire(Step.Wire wire) throws IOException {
        out.writeByte(CompiledInput.WIRE);
        out.writeByte(wire.op().ordinal());
        out.writeInt(wire.number());
        out.writeBoolean(wire.delaysAck());
    }

    private void ask(Step.Ask ask) throws IOException {
        out.writeByte(CompiledInput.ASK);
        out.writeByte(ask.kind().ordinal());
        side(ask.side());
        text(ask.prompt());
        list(ask.hints(), this::text);
    }

    private void now(Step.Now now) throws IOException {
        out.writeByte(CompiledInput.NOW);
        out.writeByte(now.states().size());
        for (Map.Entry<Side, State> claim : now.states().entrySet()) {
            side(claim.getKey());
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

    void terms(MatchTerms terms) throws IOException {
        list(terms.ko(), group -> list(group, this::string));
        list(terms.en(), group -> list(group, this::string));
    }
}
