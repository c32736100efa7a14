package dev.handshake.content.read;

import dev.handshake.content.shape.WholeNumber;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Question.SpotError.Line;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a line of a claimed trace: {@code client FIN,ACK seq=101 ack=301 len=10}. */
final class ClaimReader {
    private static final List<String> SIDES = List.of("client", "server");
    private static final List<String> FLAGS =
            Arrays.stream(Flag.values()).map(Flag::name).toList();
    private static final List<String> NUMBERS = List.of("seq", "ack", "len");
    private static final String NO_FLAGS = "-";
    private static final int MOST_OCTETS = 65_535;

    private final Findings findings;

    ClaimReader(Findings findings) {
        this.findings = findings;
    }

    /** The line, or empty, with a problem, where it cannot be told what is meant. */
    Optional<Line> read(Node.Scalar line) {
        String[] words = line.text().strip().split(" +", -1);
        int side = SIDES.indexOf(words[0]);
        if (side < 0) {
            YamlFields.unknownValue(place(line, words[0]), words[0], SIDES, findings);
            return Optional.empty();
        }
        if (words.length < 3) {
            report(line, new Text("누가, 플래그, 번호가 차례로 와야 합니다.", "Who, the flags and the numbers, in this order."));
            return Optional.empty();
        }
        OptionalLong flags = flags(line, words[1]);
        long[] numbers = {-1, -1, 0};
        boolean sound = flags.isPresent();
        for (int i = 2; i < words.length; i++) {
            sound = sound && number(line, words[i], numbers);
        }
        if (!sound) {
            return Optional.empty();
        }
        boolean hasAck = ((int) flags.getAsLong() & Flag.ACK.bit()) != 0;
        if (numbers[0] < 0 || hasAck != numbers[1] >= 0) {
            report(
                    line,
                    hasAck
                            ? new Text("ACK가 있는 줄에는 seq와 ack를 모두 적습니다.", "A line with ACK has both seq and ack.")
                            : new Text("ACK가 없는 줄에는 seq만 적습니다.", "A line without ACK has a seq and no ack."));
            return Optional.empty();
        }
        Segment segment = new Segment(
                (int) flags.getAsLong(), (int) numbers[0], (int) numbers[1], (int) numbers[2], Tcb.DEFAULT_WINDOW);
        return Optional.of(new Line(Side.values()[side], segment));
    }

    private OptionalLong flags(Node.Scalar line, String typed) {
        int bits = 0;
        for (String name : typed.equals(NO_FLAGS) ? new String[0] : typed.split(",", -1)) {
            int at = FLAGS.indexOf(name);
            if (at < 0) {
                YamlFields.unknownValue(place(line, name), name, FLAGS, findings);
                return OptionalLong.empty();
            }
            bits |= Flag.values()[at].bit();
        }
        return OptionalLong.of(bits);
    }

    /** Reads {@code seq=101} into its place of {@code numbers}. */
    private boolean number(Node.Scalar line, String word, long[] numbers) {
        String[] parts = word.split("=", 2);
        int at = NUMBERS.indexOf(parts[0]);
        if (at < 0) {
            YamlFields.unknownValue(place(line, word), parts[0], NUMBERS, findings);
            return false;
        }
        long most = parts[0].equals("len") ? MOST_OCTETS : WholeNumber.SEQ_MAX;
        OptionalLong number = parts.length == 2 ? WholeNumber.of(parts[1], 0, most) : OptionalLong.empty();
        if (number.isEmpty()) {
            findings.add(
                    ProblemCode.NOT_A_NUMBER,
                    place(line, word),
                    new Text("적힌 값: " + Findings.quoted(word), "Found: " + Findings.quoted(word)),
                    new Text(
                            parts[0] + "=0부터 " + parts[0] + "=" + most + "까지, 공백 없이 적어 주세요.",
                            "Write " + parts[0] + "=0 to " + parts[0] + "=" + most + ", without blanks."));
            return false;
        }
        numbers[at] = number.getAsLong();
        return true;
    }

    private void report(Node.Scalar line, Text what) {
        findings.add(ProblemCode.UNKNOWN_VALUE, line.span(), what, Text.same("- client FIN,ACK seq=101 ack=301"));
    }

    private static Span place(Node.Scalar line, String word) {
        int at = word.isEmpty() ? -1 : line.text().indexOf(word);
        return at < 0 ? line.span() : line.part(at, at + word.length());
    }
}
