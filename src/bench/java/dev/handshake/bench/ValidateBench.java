package dev.handshake.bench;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.library.ReadListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking 2,000 files with 20,000 questions of every common kind, once in a fresh JVM, as an author does. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ValidateBench {
    private static final int FILES = 2_000;

    private static final String HEAD = """
            schema: 1
            id: quiz-%d
            title: {ko: 퀴즈 %d, en: Quiz %d}
            topic: closing
            level: mid
            questions:
            """;

    /** Ten questions for each file. */
    private static final String TWO = """
              - id: choice-%d
                type: choice
                cites: [F19, M28]
                prompt: {ko: "먼저 닫은 쪽이 마지막에 머무는 상태는 무엇인가요?", en: "In which state does the end that closed first stay?"}
                hints: [{ko: 마지막 ACK를 보낸 쪽입니다., en: It sent the last ACK.}, {ko: 기다린 뒤에 사라집니다., en: It waits and goes.}]
                options:
                  - {text: TIME_WAIT, right: true, why: {ko: 다시 올 FIN에 답하려고 남습니다., en: It stays to answer a FIN.}}
                  - {text: CLOSE_WAIT, why: {ko: 나중에 닫는 쪽의 상태입니다., en: That is the other end.}, misconception: M28}
                  - {text: LAST_ACK, why: {ko: 나중에 닫는 쪽의 상태입니다., en: That is the other end.}}
              - id: state-%d
                type: state
                start: established
                ends: {client: {iss: 100}, server: {iss: 300, listening: true}}
                steps: [{do: client close}, {wire: deliver}, {wire: deliver}]
                of: client
                hints: [{ko: FIN이 확인되었습니다., en: Its FIN is confirmed.}, {ko: 상대의 FIN은 아직입니다., en: The other FIN is to come.}]
            """;

    private Path folder;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("handshake-bench").resolve("quizzes");
        Files.createDirectory(folder);
        for (int file = 0; file < FILES; file++) {
            StringBuilder text = new StringBuilder(HEAD.formatted(file, file, file));
            for (int question = 0; question < 5; question++) {
                text.append(TWO.formatted(question, question));
            }
            Files.writeString(folder.resolve("quiz-" + file + ".yml"), text);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(3)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public CheckResult folder() {
        CheckResult checked = ContentCheck.check(List.of(folder), ReadListener.NONE);
        if (checked.files() != FILES || checked.questions() != 10 * FILES || checked.errors() > 0) {
            throw new IllegalStateException(checked.files() + " files, " + checked.problems());
        }
        return checked;
    }
}
