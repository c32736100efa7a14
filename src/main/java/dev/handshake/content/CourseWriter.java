package dev.handshake.content;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes what {@link CompiledCourse} reads. */
final class CourseWriter {
    private final Map<String, Integer> orders;
    private final DataOutputStream out;

    private CourseWriter(Map<String, Integer> orders, DataOutputStream out) {
        this.orders = orders;
        this.out = out;
    }

    static void write(Shelf shelf, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(CompiledCourse.HEADER);
        CourseWriter writer = new CourseWriter(shelf.orders(), out);
        writer.list(shelf.course().tracks(), writer::track);
        out.flush();
    }

    private void track(Course.Track track) throws IOException {
        text(track.name());
        list(track.stations(), this::station);
    }

    private void station(Course.Station station) throws IOException {
        out.writeUTF(station.id());
        text(station.name());
        list(station.lessons(), this::lesson);
    }

    private void lesson(Lesson lesson) throws IOException {
        out.writeUTF(lesson.id());
        out.writeUTF(lesson.station());
        text(lesson.title());
        out.writeByte(lesson.level().ordinal());
        out.writeByte(lesson.minutes());
        list(lesson.requires(), out::writeUTF);
        list(lesson.cites(), out::writeUTF);
        out.writeInt(lesson.ends().clientIss());
        out.writeInt(lesson.ends().serverIss());
        out.writeBoolean(lesson.ends().clientListens());
        out.writeBoolean(lesson.ends().serverListens());
        out.writeBoolean(lesson.ends().established());
        list(lesson.beats(), this::beat);
        out.writeInt(orders.getOrDefault(lesson.id(), 0));
    }

    private void beat(Beat beat) throws IOException {
        if (beat instanceof Beat.Say say) {
            out.writeByte(CompiledCourse.SAY);
            text(say.text());
        } else if (beat instanceof Beat.Do call) {
            out.writeByte(CompiledCourse.DO);
            out.writeByte(call.side().ordinal());
            out.writeUTF(call.words());
        } else if (beat instanceof Beat.Crash crash) {
            out.writeByte(CompiledCourse.CRASH);
            out.writeByte(crash.side().ordinal());
        } else if (beat instanceof Beat.Wire wire) {
            out.writeByte(CompiledCourse.WIRE);
            out.writeByte(wire.op().ordinal());
            out.writeInt(wire.number());
            out.writeBoolean(wire.delaysAck());
        } else if (beat instanceof Beat.Timer timer) {
            out.writeByte(CompiledCourse.TIMER);
            out.writeByte(timer.side().ordinal());
            out.writeByte(timer.timer().ordinal());
        } else if (beat instanceof Beat.Ask ask) {
            out.writeByte(CompiledCourse.ASK);
            out.writeByte(ask.kind().ordinal());
            out.writeByte(ask.side().ordinal());
            text(ask.prompt());
            list(ask.hints(), this::text);
        } else {
            now((Beat.Now) beat);
        }
    }

    private void now(Beat.Now now) throws IOException {
        out.writeByte(CompiledCourse.NOW);
        out.writeByte(now.states().size());
        for (Map.Entry<Side, State> claim : now.states().entrySet()) {
            out.writeByte(claim.getKey().ordinal());
            out.writeByte(claim.getValue().ordinal());
        }
    }

    private void text(Text text) throws IOException {
        out.writeUTF(text.ko());
        out.writeUTF(text.en());
    }

    private <T> void list(List<T> items, Part<T> part) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            part.write(item);
        }
    }

    private interface Part<T> {
        void write(T item) throws IOException;
    }
}
