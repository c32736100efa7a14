package dev.handshake.content.read;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The numbers that a file cites, kept until it is known which there are. */
public final class Citations {
    private final Findings findings;
    private final List<Node.Scalar> cited = new ArrayList<>();

    private Citations(Findings findings) {
        this.findings = findings;
    }

    public static Citations of(Node root, Findings findings) {
        Citations citations = new Citations(findings);
        citations.gather(root);
        return citations;
    }

    private void gather(Node node) {
        switch (node) {
            case Node.Scalar scalar -> {}
            case Node.Sequence list -> list.items().forEach(this::gather);
            case Node.Mapping map -> map.entries().forEach(this::gather);
        }
    }

    private void gather(Node.Entry entry) {
        Optional<Node.Sequence> numbers =
                entry.value().asSequence().filter(list -> entry.key().text().equals("cites"));
        numbers.ifPresentOrElse(
                list -> list.items().forEach(item -> item.asScalar().ifPresent(cited::add)),
                () -> gather(entry.value()));
    }

    /**
     * Adds what is cited and does not exist.
     *
     * @param misconceptions those of the files and below them
     * @param citable others that may be cited, asked for only where they are needed
     */
    public void check(Set<String> misconceptions, Supplier<Set<String>> citable) {
        Predicate<String> isKnown =
                id -> misconceptions.contains(id) || citable.get().contains(id);
        for (Node.Scalar cite : cited) {
            String id = cite.text();
            if (id.matches("M\\d\\d") && !isKnown.test(id)) {
                report(ProblemCode.NO_SUCH_MISCONCEPTION, cite, Problem.NO_FIX);
            } else if (id.matches("F\\d{1,3}") && !Facts.all().containsKey(id)) {
                report(ProblemCode.NO_SUCH_FACT, cite, numbers());
            }
        }
    }

    private void report(ProblemCode code, Node.Scalar cite, Text fix) {
        String quoted = Findings.quoted(cite.text());
        findings.add(code, Severity.WARNING, cite.span(), new Text("적힌 번호: " + quoted, "Found: " + quoted), "", fix);
    }

    /** The numbers in use, in runs: they have gaps. */
    private static Text numbers() {
        StringBuilder runs = new StringBuilder();
        int first = -1;
        int last = -2;
        for (String id : Facts.all().keySet()) {
            int number = Integer.parseInt(id.substring(1));
            if (number != last + 1) {
                runs.append(first < 0 ? "F" : "-F" + last + ", F").append(number);
                first = number;
            }
            last = number;
        }
        String all = runs.append("-F").append(last).toString();
        return new Text("있는 번호는 " + all + "입니다.", "There are " + all + ".");
    }
}
