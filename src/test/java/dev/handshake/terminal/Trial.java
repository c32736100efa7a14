package dev.handshake.terminal;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of nothing but the doors: starts in the first lesson, keeps its effects by printing them at the end. Run by the
 * tests that drive a real terminal.
 */
public final class Trial {
    private Trial() {}

    public static void main(String[] args) {
        List<String> wishes = List.of(args);
        Charset charset = Encoding.of(System.getenv(), System.getProperties()).charset();
        PrintWriter out = writer(FileDescriptor.out, charset);
        PrintWriter err = writer(FileDescriptor.err, charset);
        Course course = Library.shipped();
        Lang lang = wishes.contains("--en") ? Lang.EN : Lang.KO;
        Model model = wishes.contains("--home")
                ? Model.start(lang, course, false)
                : Update.startIn(lang, course, course.lesson("three-way").orElseThrow(), 0);
        Shell shell = new Shell(
                model,
                effect -> {
                    if (effect instanceof Effect.Exit && wishes.contains("--tell")) {
                        err.println("kept");
                    }
                    if (effect instanceof Effect.Setting && wishes.contains("--fail")) {
                        throw new IllegalStateException("planned failure");
                    }
                },
                () -> 0);
        DoorOptions options = new DoorOptions(
                wishes.contains("--plain"),
                wishes.contains("--ascii"),
                wishes.contains("--no-color"),
                true,
                Path.of(System.getProperty("trial.history", "/dev/null")));
        int code = Doors.open(shell, options, new Stdio(System.getenv(), System.in, out, err));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset), true);
    }
}
