package dev.handshake.content.compiled;

import dev.handshake.content.shape.CallWords;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what compiled courses and quizzes are made of. {@link CompiledOutput} writes it, field by field in this order. */
final class CompiledInput {
    static final int SAY = 0;
    static final int DO = 1;
    static final int CRASH = 2;
    static final int WIRE = 3;
    static final int TIMER = 4;
    static final int ASK = 5;
    static final int NOW = 6;
    static final int CHECK = 7;

    private final DataInputStream in;

    CompiledInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    // Loops, where streams and method references would be shorter: the first lambda of a process costs 20 ms.

    int number() throws IOException {
        return in.readInt();
    }

    int small() throws IOException {
        return in.readByte();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    Ends ends() throws IOException {
        Ends.End client = new Ends.End(in.readInt(), in.readBoolean());
        Ends.End server = new Ends.End(in.readInt(), in.readBoolean());
        return new Ends(client, server, Ends.Start.values()[in.readByte()]);
    }

    List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            steps.add(step());
        }
        return steps;
    }

    private Step step() throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case SAY -> new Step.Say(text());
            case DO -> call();
            case CRASH -> new Step.Crash(side());
            case WIRE -> new Step.Wire(Step.Wire.Op.values()[in.readByte()], in.readInt(), in.readBoolean());
            case TIMER -> new Step.Timer(side(), Event.Timer.values()[in.readByte()]);
            case ASK -> new Step.Ask(Step.Ask.Kind.values()[in.readByte()], side(), text(), texts());
            case NOW -> now();
            case CHECK -> new Step.Check(string());
            default -> throw new IOException("no such step: " + kind);
        };
    }

    private Step call() throws IOException {
        Side side = side();
        String words = string();
        Optional<Step> call = CallWords.step(side, words);
        if (call.isEmpty()) {
            throw new IOException("no such call: " + words);
        }
        return call.get();
    }

    private Step now() throws IOException {
        Map<Side, State> states = new EnumMap<>(Side.class);
        for (int count = in.readByte(); count > 0; count--) {
            states.put(side(), State.values()[in.readByte()]);
        }
        return new Step.Now(states);
    }

    Side side() throws IOException {
        return Side.values()[in.readByte()];
    }

    Text text() throws IOException {
        return new Text(string(), string());
    }

    String string() throws IOException {
        return in.readUTF();
    }

    List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(string());
        }
        return strings;
    }

    MatchTerms terms() throws IOException {
        return new MatchTerms(groups(), groups());
    }

    private List<List<String>> groups() throws IOException {
        List<List<String>> groups = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            groups.add(strings());
        }
        return groups;
    }
}
