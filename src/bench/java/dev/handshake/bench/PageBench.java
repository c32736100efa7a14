package dev.handshake.bench;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a key to the frame that answers it, without the terminal; the percentiles are what a learner feels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PageBench {
    /** Columns and rows. */
    @Param({"80x24", "200x60"})
    private String size;

    @Param({"KO", "EN"})
    private Lang lang;

    private int columns;
    private int rows;
    private Model model;

    /** A lesson, in the middle of its first question. */
    @Setup
    public void walkToAQuestion() {
        String[] parts = size.split("x");
        columns = Integer.parseInt(parts[0]);
        rows = Integer.parseInt(parts[1]);
        Course course = Library.shipped();
        model = Update.startIn(lang, course, course.lesson("three-way").orElseThrow(), 0);
        while (Page.of(model).msg("1").isEmpty()) {
            model = Update.on(model, Msg.Plain.NEXT, 0).model();
        }
    }

    /** The page and its frame. */
    @Benchmark
    public Frame frame() {
        return Page.of(model).frame(columns, rows, false);
    }

    /** A key, what it means here, what follows from it, and the frame of that. */
    @Benchmark
    public Frame key() {
        Model next = Update.on(model, Page.of(model).msg("2").orElseThrow(), 1).model();
        return Page.of(next).frame(columns, rows, false);
    }
}
