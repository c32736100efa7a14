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
import java.util.Optional;

/**
 * The shipped course as the build wrote it: read in a few milliseconds, without a class of the YAML library.
 *
 * <p>The file is made and read by the same build of the program, so enums travel as their position. {@link CourseWriter}
 * writes what is read here, field by field in the same order.
 */
public final class CompiledCourse {
    /** "HSC" and the version of the form. */
    static final int HEADER = 'H' << 24 | 'S' << 16 | 'C' << 8 | 2;

    static final int SAY = 0;
    static final int DO = 1;
    static final int CRASH = 2;
    static final int WIRE = 3;
    static final int TIMER = 4;
    static final int ASK = 5;
    static final int NOW = 6;

    private final DataInputStream in;
    private final Map<String, Integer> orders = new HashMap<>();

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

    // Loops, where streams and method references would be shorter: the first lambda of a process costs 20 ms.

    private Shelf shelf() throws IOException {
        List<Course.Track> tracks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tracks.add(new Course.Track(text(), stations()));
        }
        return new Shelf(new Course(tracks), orders);
    }

    private List<Course.Station> stations() throws IOException {
        List<Course.Station> stations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            stations.add(new Course.Station(string(), text(), lessons()));
        }
        return stations;
    }

    private List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Lesson lesson = lesson();
            lessons.add(lesson);
            orders.put(lesson.id(), in.readInt());
        }
        return lessons;
    }

    private Lesson lesson() throws IOException {
        return new Lesson(
                string(),
                string(),
                text(),
                Level.values()[in.readByte()],
                in.readByte(),
                strings(),
                strings(),
                new Ends(in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean(), in.readBoolean()),
                beats());
    }

    private List<Beat> beats() throws IOException {
        List<Beat> beats = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            beats.add(beat());
        }
        return beats;
    }

    private Beat beat() throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case SAY -> new Beat.Say(text());
            case DO -> call();
            case CRASH -> new Beat.Crash(side());
            case WIRE -> new Beat.Wire(Beat.Wire.Op.values()[in.readByte()], in.readInt(), in.readBoolean());
            case TIMER -> new Beat.Timer(side(), Event.Timer.values()[in.readByte()]);
            case ASK -> new Beat.Ask(Beat.Ask.Kind.values()[in.readByte()], side(), text(), texts());
            case NOW -> now();
            default -> throw new IOException("no such step: " + kind);
        };
    }

    private Beat call() throws IOException {
        Side side = side();
        String words = string();
        Optional<Beat> call = Calls.beat(side, words);
        if (call.isEmpty()) {
            throw new IOException("no such call: " + words);
        }
        return call.get();
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

    private List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(string());
        }
        return strings;
    }
}
