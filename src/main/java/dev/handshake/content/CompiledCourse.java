package dev.handshake.content;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped course as the build wrote it: read in a few milliseconds, without a class of the YAML library.
 *
 * <p>The file is made and read by the same build of the program, so enums travel as their position. {@link CourseWriter}
 * writes what is read here, field by field in the same order.
 */
public final class CompiledCourse {
    /** "HSC" and the version of the form. */
    static final int HEADER = 'H' << 24 | 'S' << 16 | 'C' << 8 | 1;

    static final int SAY = 0;
    static final int DO = 1;
    static final int CRASH = 2;
    static final int WIRE = 3;
    static final int TIMER = 4;
    static final int ASK = 5;
    static final int NOW = 6;

    private final DataInputStream in;

    private CompiledCourse(DataInputStream in) {
        this.in = in;
    }

    /**
     * The course.
     *
     * @throws IOException where the stream ends early or was written in another form
     */
    public static Course read(InputStream in) throws IOException {
        return shelf(in).course();
    }

    static Shelf shelf(InputStream in) throws IOException {
        CompiledCourse compiled = new CompiledCourse(new DataInputStream(in));
        if (compiled.in.readInt() != HEADER) {
            throw new IOException("not a compiled course, or one of another version");
        }
        return compiled.shelf();
    }

    private Shelf shelf() throws IOException {
        Map<String, Integer> orders = new HashMap<>();
        Course course = new Course(list(this::track));
        for (Lesson lesson : course.lessons()) {
            orders.put(lesson.id(), in.readInt());
        }
        return new Shelf(course, orders);
    }

    private Course.Track track() throws IOException {
        return new Course.Track(text(), list(this::station));
    }

    private Course.Station station() throws IOException {
        return new Course.Station(string(), text(), list(this::lesson));
    }

    private Lesson lesson() throws IOException {
        return new Lesson(
                string(),
                string(),
                text(),
                Level.values()[in.readByte()],
                in.readByte(),
                list(this::string),
                list(this::string),
                new Ends(in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean(), in.readBoolean()),
                list(this::beat));
    }

    private Beat beat() throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case SAY -> new Beat.Say(text());
            case DO -> call();
            case CRASH -> new Beat.Crash(side());
            case WIRE -> new Beat.Wire(Beat.Wire.Op.values()[in.readByte()], in.readInt());
            case TIMER -> new Beat.Timer(side(), Event.Timer.values()[in.readByte()]);
            case ASK -> new Beat.Ask(Beat.Ask.Kind.values()[in.readByte()], side(), text(), list(this::text));
            case NOW -> now();
            default -> throw new IOException("no such step: " + kind);
        };
    }

    private Beat call() throws IOException {
        Side side = side();
        String words = string();
        return Calls.beat(side, words).orElseThrow(() -> new IOException("no such call: " + words));
    }

    private Beat now() throws IOException {
        Map<Side, State> states = new EnumMap<>(Side.class);
        for (int count = in.readByte(); count > 0; count--) {
            states.put(side(), State.values()[in.readByte()]);
        }
        return new Beat.Now(states);
    }

    private Side side() throws IOException {
        return Side.values()[in.readByte()];
    }

    private Text text() throws IOException {
        return new Text(string(), string());
    }

    private String string() throws IOException {
        return in.readUTF();
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(part.read());
        }
        return items;
    }

    private interface Part<T> {
        T read() throws IOException;
    }
}
